/** Texts (Texte in Sprachen): the German source beside its translations, and what has to be translated anew. */
@NullMarked
package de.lotse.network.texts;

import org.jspecify.annotations.NullMarked;
