@NullMarked
package ua.pobratym.launcher;

import org.jspecify.annotations.NullMarked;
