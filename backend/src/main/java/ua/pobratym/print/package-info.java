/** Pages as PDF: letters, page and tags of every file that we print. Knows no feature. */
@NullMarked
package ua.pobratym.print;

import org.jspecify.annotations.NullMarked;
