/** Completes the OpenAPI document that the build writes, so that no resource has to repeat what holds for all. */
@NullMarked
package ua.pobratym.contract;

import org.jspecify.annotations.NullMarked;
