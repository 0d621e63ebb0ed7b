/**
 * Public pages of the directory (/angebote): found, read, printed and subscribed to by anybody, in the language of the address. They read as the
 * public role of the database, set no cookie and work without JavaScript.
 */
@NullMarked
package de.lotse.network.pages;

import org.jspecify.annotations.NullMarked;
