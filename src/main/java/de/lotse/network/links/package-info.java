/** Links (Link zum Bestätigen): somebody without an account confirms an offer once, or proposes changes. */
@NullMarked
package de.lotse.network.links;

import org.jspecify.annotations.NullMarked;
