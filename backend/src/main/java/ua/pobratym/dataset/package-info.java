/** Brings the register of the CSV files into the database, leaving out what rests on sources that are not wanted. */
@NullMarked
package ua.pobratym.dataset;

import org.jspecify.annotations.NullMarked;
