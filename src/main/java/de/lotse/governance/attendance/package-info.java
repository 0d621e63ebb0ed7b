/** Who was at a meeting, who stood in for whom, and whether the body could decide. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.attendance;
