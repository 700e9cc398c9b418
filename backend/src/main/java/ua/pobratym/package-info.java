/** The register of international partnerships of Ukraine's municipalities. */
@NullMarked
package ua.pobratym;

import org.jspecify.annotations.NullMarked;
