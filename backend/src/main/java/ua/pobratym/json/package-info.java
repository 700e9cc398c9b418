/** How records become JSON. */
@NullMarked
package ua.pobratym.json;

import org.jspecify.annotations.NullMarked;
