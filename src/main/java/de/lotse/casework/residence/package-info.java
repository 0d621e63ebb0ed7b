/**
 * Residence and legal domains (Aufenthalt und Rechtskreise): which title a person holds and which law provides for her,
 * when it changes, and where a gap opens between two of them. Gaps and warnings are computed, never stored.
 */
@NullMarked
package de.lotse.casework.residence;

import org.jspecify.annotations.NullMarked;
