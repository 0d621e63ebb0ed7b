/** Minutes of a meeting in revisions: written, circulated, objected to, approved, and corrected by a new one. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.minutes;
