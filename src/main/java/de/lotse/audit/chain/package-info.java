/** Makes a change of the access log noticeable: a chain of hashes beside it, signed checkpoints outside the database, and the walk that compares. */
@NullMarked
package de.lotse.audit.chain;

import org.jspecify.annotations.NullMarked;
