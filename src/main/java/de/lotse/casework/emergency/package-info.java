/** Emergency access to a case of the own organisation (Notfallzugriff): begun with a reason, told at once, over in an hour, reviewed. */
@NullMarked
package de.lotse.casework.emergency;

import org.jspecify.annotations.NullMarked;
