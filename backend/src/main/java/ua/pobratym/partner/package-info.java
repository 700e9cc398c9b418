/** Partners: municipalities and other territorial authorities abroad. */
@NullMarked
package ua.pobratym.partner;

import org.jspecify.annotations.NullMarked;
