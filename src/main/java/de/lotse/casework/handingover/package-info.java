/** „Datenübergabe“: everything that an organisation, or a municipality, has in Lotse, in open formats that describe themselves. */
@NullMarked
package de.lotse.casework.handingover;

import org.jspecify.annotations.NullMarked;
