/**
 * Finding (Suche): the names of people and what they are found by, and the search over everything the acting person may see. Each
 * question starts from {@code consent.visible_case}, or from the open inquiries of the own organisation; nothing else is looked at.
 */
@NullMarked
package de.lotse.casework.search;

import org.jspecify.annotations.NullMarked;
