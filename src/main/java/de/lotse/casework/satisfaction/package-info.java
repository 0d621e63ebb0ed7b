/**
 * Satisfaction (Zufriedenheit): a short question to the people who were advised, on paper or on a tablet, in nine languages.
 *
 * <p>Answers are anonymous: nothing tells whose they are, who asked, or on which day. They are shown to the organisation alone, from
 * five on and five at a time, and never about a single colleague (§ 72 Abs. 3 LPVG NRW).
 */
@NullMarked
package de.lotse.casework.satisfaction;

import org.jspecify.annotations.NullMarked;
