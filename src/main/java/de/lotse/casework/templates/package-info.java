/**
 * The texts from which letters are written (Vorlagen): shipped with Lotse, changed by the lead of an organisation, with
 * placeholders that are checked when a text is saved.
 */
@NullMarked
package de.lotse.casework.templates;

import org.jspecify.annotations.NullMarked;
