/**
 * Envelope encryption: a key-encryption key in one folder wraps the case keys in another, and the database holds neither. Keys
 * stay unwrapped in memory for five minutes at most.
 */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.keys;
