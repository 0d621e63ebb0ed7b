/**
 * Familie und Haushalt: who belongs to a case, and what is known about each of them.
 *
 * <p>The page of a person consists of {@link de.lotse.casework.people.Section sections}, each with its own rows, form and version, so
 * that two people may change different ones at once. Special categories (health, religion, orientation) are not asked here.
 */
@NullMarked
package de.lotse.casework.people;

import org.jspecify.annotations.NullMarked;
