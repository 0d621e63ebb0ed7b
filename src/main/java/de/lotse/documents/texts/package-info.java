/** What office files say. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.texts;
