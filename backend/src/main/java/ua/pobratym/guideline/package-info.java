/** The manual: chapters and appendices, read, searched, and loaded from the files of the application. */
@NullMarked
package ua.pobratym.guideline;

import org.jspecify.annotations.NullMarked;
