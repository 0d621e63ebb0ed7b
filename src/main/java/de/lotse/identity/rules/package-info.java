/** How the people of a municipality sign in: its own settings. */
@NullMarked
package de.lotse.identity.rules;

import org.jspecify.annotations.NullMarked;
