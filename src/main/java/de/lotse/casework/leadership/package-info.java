/**
 * The page of the organisation's lead (Leitung): the basket, the waiting list, who has how many cases for a full-time post, who is away.
 * It shows no case and rates nobody.
 */
@NullMarked
package de.lotse.casework.leadership;

import org.jspecify.annotations.NullMarked;
