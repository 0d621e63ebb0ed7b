/** Files that people add: what is let in, how it is named, where it lies encrypted. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.files;
