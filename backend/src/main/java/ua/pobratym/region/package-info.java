/** Regions (oblasts, Crimea, Kyiv and Sevastopol) and their raions, by KATOTTH code. */
@NullMarked
package ua.pobratym.region;

import org.jspecify.annotations.NullMarked;
