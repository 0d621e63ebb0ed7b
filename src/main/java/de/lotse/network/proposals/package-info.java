/** Proposals (Vorschläge): what somebody outside would change about an offer, reviewed field by field. */
@NullMarked
package de.lotse.network.proposals;

import org.jspecify.annotations.NullMarked;
