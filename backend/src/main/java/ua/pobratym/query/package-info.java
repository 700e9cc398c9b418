/** SQL for lists: one where-clause for the page, its count, its facets and its export. Knows no feature. */
@NullMarked
package ua.pobratym.query;

import org.jspecify.annotations.NullMarked;
