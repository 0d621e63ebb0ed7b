/** Places of the directory, each with all that is told of it, for all offers that are given there. */
@NullMarked
package de.lotse.network.locations;

import org.jspecify.annotations.NullMarked;
