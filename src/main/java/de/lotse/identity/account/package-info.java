/** „Mein Konto“: what somebody sets up for herself. */
@NullMarked
package de.lotse.identity.account;

import org.jspecify.annotations.NullMarked;
