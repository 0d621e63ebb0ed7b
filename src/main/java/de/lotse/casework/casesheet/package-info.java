/**
 * One page about a case on paper (Fallblatt), for a colleague at the desk or in an emergency. What must not become known stays out
 * of it, and each print stands in the access log with its purpose.
 */
@NullMarked
package de.lotse.casework.casesheet;

import org.jspecify.annotations.NullMarked;
