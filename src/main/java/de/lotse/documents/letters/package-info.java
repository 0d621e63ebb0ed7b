/** Letters on paper, after DIN 5008 form B. */
@NullMarked
package de.lotse.documents.letters;

import org.jspecify.annotations.NullMarked;
