/**
 * Notes (Notizen): free text of a case, encrypted with the key of the case. This folder is the pattern for a feature:
 * record, repository, service, form, page, controller and one template, read top to bottom.
 */
@NullMarked
package de.lotse.casework.notes;

import org.jspecify.annotations.NullMarked;
