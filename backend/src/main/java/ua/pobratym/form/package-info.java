/** The manual's forms: what each asks for, and the document that it becomes, blank or filled in. Nothing typed is kept. */
@NullMarked
package ua.pobratym.form;

import org.jspecify.annotations.NullMarked;
