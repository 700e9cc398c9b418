/** The list of all pages for search engines. */
@NullMarked
package ua.pobratym.sitemap;

import org.jspecify.annotations.NullMarked;
