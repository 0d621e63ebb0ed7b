/** Sessions live in PostgreSQL, so that nodes are stateless. */
@NullMarked
package de.lotse.identity.sessions;

import org.jspecify.annotations.NullMarked;
