/** Municipalities: Ukraine's territorial hromadas, identified by their KATOTTH codes. */
@NullMarked
package ua.pobratym.municipality;

import org.jspecify.annotations.NullMarked;
