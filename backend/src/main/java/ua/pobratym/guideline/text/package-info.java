/** The manual's files: read, checked, and made into safe HTML. Their format: docs/manual.md. */
@NullMarked
package ua.pobratym.guideline.text;

import org.jspecify.annotations.NullMarked;
