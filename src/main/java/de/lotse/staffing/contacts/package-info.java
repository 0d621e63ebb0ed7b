/** Who is responsible for a topic on a day. */
@NullMarked
package de.lotse.staffing.contacts;

import org.jspecify.annotations.NullMarked;
