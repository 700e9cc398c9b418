/**
 * What each page says before any script has run: title, description, the essential facts and links, and data for
 * machines. docs/adr/0014 says why.
 */
@NullMarked
package ua.pobratym.head;

import org.jspecify.annotations.NullMarked;
