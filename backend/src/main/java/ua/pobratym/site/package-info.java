/** Serves the page, the documentation and the contract. Knows no feature. */
@NullMarked
package ua.pobratym.site;

import org.jspecify.annotations.NullMarked;
