/** Countries by ISO 3166-1. */
@NullMarked
package ua.pobratym.country;

import org.jspecify.annotations.NullMarked;
