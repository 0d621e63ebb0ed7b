/**
 * Sharing without consent (Weitergabe ohne Einwilligung): on a norm that one person names and another approves, in an emergency by one
 * person with a review afterwards. What a legal basis is worth is decided in the module consent.
 */
@NullMarked
package de.lotse.casework.statutory;

import org.jspecify.annotations.NullMarked;
