/** Lists: paging, sorting, formats and the links between pages. Knows no feature. */
@NullMarked
package ua.pobratym.page;

import org.jspecify.annotations.NullMarked;
