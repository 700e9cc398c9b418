/** The first answer of the API: what there is, how much of it, and where. */
@NullMarked
package ua.pobratym.entrance;

import org.jspecify.annotations.NullMarked;
