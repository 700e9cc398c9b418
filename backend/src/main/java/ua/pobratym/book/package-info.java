/** The whole manual as one file, PDF and EPUB: made once by the build from what the API says. */
@NullMarked
package ua.pobratym.book;

import org.jspecify.annotations.NullMarked;
