/** Somebody who knows the number of a case asks its lead for access (Zugriff anfragen). */
@NullMarked
package de.lotse.casework.asking;

import org.jspecify.annotations.NullMarked;
