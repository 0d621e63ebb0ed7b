/** The first page of a case (Überblick): what somebody who stands in understands in a minute. */
@NullMarked
package de.lotse.casework.overview;

import org.jspecify.annotations.NullMarked;
