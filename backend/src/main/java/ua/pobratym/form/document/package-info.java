/** A form's document, and its writers: DOCX and PDF. Knows nothing of HTTP or the register. */
@NullMarked
package ua.pobratym.form.document;

import org.jspecify.annotations.NullMarked;
