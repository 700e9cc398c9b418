/** The version of the published register, and the answers kept by it. Knows no feature. */
@NullMarked
package ua.pobratym.register;

import org.jspecify.annotations.NullMarked;
