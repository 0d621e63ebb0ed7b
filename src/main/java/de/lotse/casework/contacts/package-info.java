/** Contacts (Kontakte): who was spoken with, when, how long, in which language – the text is a note of the case. */
@NullMarked
package de.lotse.casework.contacts;

import org.jspecify.annotations.NullMarked;
