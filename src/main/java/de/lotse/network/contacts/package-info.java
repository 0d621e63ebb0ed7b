/**
 * The people whom one asks: of an organisation, an offer or a place. The public reads a name only while its owner agrees to that; the database
 * itself holds whatever writes a contact to it.
 */
@NullMarked
package de.lotse.network.contacts;

import org.jspecify.annotations.NullMarked;
