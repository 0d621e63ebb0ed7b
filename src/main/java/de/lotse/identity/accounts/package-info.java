/** The people who work with Lotse. */
@NullMarked
package de.lotse.identity.accounts;

import org.jspecify.annotations.NullMarked;
