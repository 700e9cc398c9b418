/** Tables in CSV files that a Frictionless data package describes: reads and checks them, knows nothing of their content. */
@NullMarked
package ua.pobratym.dataset.tabular;

import org.jspecify.annotations.NullMarked;
