/**
 * Documents of a case (Unterlagen): files as they were handed over, encrypted with the key of the case. Nothing is deleted
 * before its time: who struck a document out stays readable, its content and its name do not.
 */
@NullMarked
package de.lotse.casework.files;

import org.jspecify.annotations.NullMarked;
