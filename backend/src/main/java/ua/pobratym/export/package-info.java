/** Rows as CSV, XLSX and GeoJSON. Knows no feature. */
@NullMarked
package ua.pobratym.export;

import org.jspecify.annotations.NullMarked;
