/**
 * The pages for consent (Einwilligung): recorded, signed, printed and withdrawn here; what a consent is worth is decided in
 * the module consent. A case runs only with the client's consent to the work on it, and rests when that is withdrawn.
 */
@NullMarked
package de.lotse.casework.consents;

import org.jspecify.annotations.NullMarked;
