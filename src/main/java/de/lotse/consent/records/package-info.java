/** Consents as they are kept, with the texts that were explained. */
@NullMarked
package de.lotse.consent.records;

import org.jspecify.annotations.NullMarked;
