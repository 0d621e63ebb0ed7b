/** Procedures that offices agreed on: who does what from when on, by which decision, and what was asked about it. */
@NullMarked
package de.lotse.structure.procedures;

import org.jspecify.annotations.NullMarked;
