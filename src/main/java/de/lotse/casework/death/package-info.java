/**
 * A death (Todesfall): one entry on the person ends what concerns her, lets the household's case go on, and can be taken back when it
 * was a mistake.
 *
 * <p>The secret outlives the person: what is known about her stays protected (§ 35 Abs. 5 SGB I, § 203 Abs. 5 StGB). What she
 * consented to stays in the file as proof; nothing new is handed on by it. A working assumption, to be confirmed by a lawyer.
 */
@NullMarked
package de.lotse.casework.death;

import org.jspecify.annotations.NullMarked;
