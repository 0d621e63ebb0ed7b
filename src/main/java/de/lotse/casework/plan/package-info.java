/**
 * The support plan (Hilfeplan): goals in the person's own words and the steps towards them. What is agreed in a version stays
 * as it was; how far a goal is reached and where a step stands is told beside it, over time.
 */
@NullMarked
package de.lotse.casework.plan;

import org.jspecify.annotations.NullMarked;
