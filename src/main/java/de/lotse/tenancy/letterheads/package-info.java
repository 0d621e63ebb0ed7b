/** Keeps the letterheads of organisations. */
@NullMarked
package de.lotse.tenancy.letterheads;

import org.jspecify.annotations.NullMarked;
