/** The compact document that the page holds in the hand and filters. */
@NullMarked
package ua.pobratym.map;

import org.jspecify.annotations.NullMarked;
