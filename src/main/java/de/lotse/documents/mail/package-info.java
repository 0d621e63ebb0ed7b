/** Mails that were saved as files: .eml and .msg. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.mail;
