/** Who may come: the rules of an offer, how they are set, and what they say of somebody. */
@NullMarked
package de.lotse.network.eligibility;

import org.jspecify.annotations.NullMarked;
