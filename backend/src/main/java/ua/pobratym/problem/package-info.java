/** Every error is a problem document (RFC 9457), wherever it arises. Knows no feature. */
@NullMarked
package ua.pobratym.problem;

import org.jspecify.annotations.NullMarked;
