/** Encryption with a key per case, stored files and what can be shown of them, and accessible PDF. */
@org.springframework.modulith.ApplicationModule(displayName = "Unterlagen")
@org.jspecify.annotations.NullMarked
package de.lotse.documents;
