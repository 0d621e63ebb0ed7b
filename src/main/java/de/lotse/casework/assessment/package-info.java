/**
 * What a person needs (Bedarf): life areas with situation, resources and need, seen by the case manager and by the person, in
 * versions that stay as they were once they are final.
 */
@NullMarked
package de.lotse.casework.assessment;

import org.jspecify.annotations.NullMarked;
