/** One box over everything that has a name; it knows tables of the register, no feature. */
@NullMarked
package ua.pobratym.search;

import org.jspecify.annotations.NullMarked;
