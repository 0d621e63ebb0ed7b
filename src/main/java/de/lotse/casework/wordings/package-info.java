/**
 * The information sheets (Informationsblätter): what is explained before anybody agrees, in eight languages. A municipality reads each
 * translation beside the German text and releases it; until then every sheet says that nobody has checked it.
 */
@NullMarked
package de.lotse.casework.wordings;

import org.jspecify.annotations.NullMarked;
