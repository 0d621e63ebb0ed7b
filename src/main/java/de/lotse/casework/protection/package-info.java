/** What data protection sees (Datenschutz): the access log with ids and codes only, unusual patterns in words, and whether the log is whole. */
@NullMarked
package de.lotse.casework.protection;

import org.jspecify.annotations.NullMarked;
