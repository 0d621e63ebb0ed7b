/** The entries of the directory as staff and partners keep them: one sheet of fields, its history, its way to the public. */
@NullMarked
package de.lotse.network.offers;

import org.jspecify.annotations.NullMarked;
