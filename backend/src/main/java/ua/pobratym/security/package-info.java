/** What every answer and every connection is held to. Knows no feature. */
@NullMarked
package ua.pobratym.security;

import org.jspecify.annotations.NullMarked;
