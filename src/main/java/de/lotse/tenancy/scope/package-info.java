/** Which municipality a request is for, and how the database learns of it. */
@NullMarked
package de.lotse.tenancy.scope;

import org.jspecify.annotations.NullMarked;
