/**
 * How many running cases there are for a full-time post, for assignment and nothing else: the one figure about single colleagues in
 * Lotse. Staff councils rightly forbid any other (domain.md §0.3); a test keeps watch.
 */
@NullMarked
package de.lotse.casework.workload;

import org.jspecify.annotations.NullMarked;
