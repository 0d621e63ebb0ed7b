/** The organisations of a municipality. */
@NullMarked
package de.lotse.tenancy.organisations;

import org.jspecify.annotations.NullMarked;
