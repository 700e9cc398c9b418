/** Partnerships: the lasting relation of one Ukrainian party and one partner abroad. The feature to copy. */
@NullMarked
package ua.pobratym.partnership;

import org.jspecify.annotations.NullMarked;
