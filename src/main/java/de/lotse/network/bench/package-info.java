/** Fills a directory for measuring. */
@NullMarked
package de.lotse.network.bench;

import org.jspecify.annotations.NullMarked;
