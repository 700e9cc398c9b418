/** Figures of the whole register. */
@NullMarked
package ua.pobratym.statistics;

import org.jspecify.annotations.NullMarked;
