/** Where the register's facts come from, with licence and trust. */
@NullMarked
package ua.pobratym.source;

import org.jspecify.annotations.NullMarked;
