/** Points and boxes as GeoJSON (RFC 7946) has them. Knows no feature. */
@NullMarked
package ua.pobratym.geojson;

import org.jspecify.annotations.NullMarked;
