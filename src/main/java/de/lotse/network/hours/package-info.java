/**
 * Opening hours (Öffnungszeiten): rules as Open Referral HSDS 3.1 keeps them in {@code schedule}, what they mean on a day and at a moment, and the
 * German text in which offices write and read them. Nothing here asks the database or the clock.
 */
@NullMarked
package de.lotse.network.hours;

import org.jspecify.annotations.NullMarked;
