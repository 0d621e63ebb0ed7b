/**
 * Letters of a case (Schreiben): made from a template, filed among its documents as PDF and DOCX, with a record of how they left
 * the house.
 */
@NullMarked
package de.lotse.casework.letters;

import org.jspecify.annotations.NullMarked;
