/** Photos, painted anew. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.pictures;
