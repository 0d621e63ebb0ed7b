/** What bodies decide: numbered without gaps, and never changed. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.decisions;
