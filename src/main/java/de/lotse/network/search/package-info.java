/**
 * Search in what is published, by anybody: words with typing errors, in any of the languages of the directory. The index is made of what the
 * public role of the database sees, lies in memory and is renewed when the directory has changed.
 */
@NullMarked
package de.lotse.network.search;

import org.jspecify.annotations.NullMarked;
