/**
 * How many running cases there are for a full-time post, for assignment and nothing else: the one figure about single colleagues in
 * Lotse. Any other would watch performance and needs the consent of the staff council (§ 72 Abs. 3 Nr. 2 LPVG NRW, § 87 Abs. 1 Nr. 6
 * BetrVG); a test keeps watch.
 */
@NullMarked
package de.lotse.casework.workload;

import org.jspecify.annotations.NullMarked;
