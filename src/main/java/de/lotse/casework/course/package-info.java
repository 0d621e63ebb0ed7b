/** The course of a case as a page (Verlauf): what happened, newest first, with the notes in their place. */
@NullMarked
package de.lotse.casework.course;

import org.jspecify.annotations.NullMarked;
