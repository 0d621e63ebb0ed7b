/** „Zugänge“: an administrator helps people who cannot sign in any more. */
@NullMarked
package de.lotse.identity.access;

import org.jspecify.annotations.NullMarked;
