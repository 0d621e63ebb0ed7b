/**
 * Files to take away (Herunterladen): one case as an archive, lists as tables. Made in the background and encrypted under a key of their
 * own, decided again when they are made and when they are fetched, confirmed by a second person where they are about many, gone after a
 * day. {@link de.lotse.casework.exports.CaseContents} is the one place that says what a case consists of.
 */
@NullMarked
package de.lotse.casework.exports;

import org.jspecify.annotations.NullMarked;
