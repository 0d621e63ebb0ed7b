/** Currency (Aktualität): who has confirmed an offer and when, what is due, and that its people are reminded. */
@NullMarked
package de.lotse.network.freshness;

import org.jspecify.annotations.NullMarked;
