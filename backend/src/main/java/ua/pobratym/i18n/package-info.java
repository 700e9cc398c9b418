/** What is said in the register's two languages. Knows no feature. */
@NullMarked
package ua.pobratym.i18n;

import org.jspecify.annotations.NullMarked;
