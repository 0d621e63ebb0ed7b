/**
 * Sharing (Freigaben): what a case opens to another organisation, as the case's own people see it – the tab „Freigaben“ – and as the
 * recipient does. Which rows and columns that are stands in migration V170 and nowhere else.
 */
@NullMarked
package de.lotse.casework.sharing;

import org.jspecify.annotations.NullMarked;
