/** The fixed vocabulary of what partnerships are about. */
@NullMarked
package ua.pobratym.theme;

import org.jspecify.annotations.NullMarked;
