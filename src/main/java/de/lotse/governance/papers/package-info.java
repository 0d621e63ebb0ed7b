/** What is read for a meeting. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.papers;
