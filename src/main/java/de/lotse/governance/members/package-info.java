/** Who sits in a body, for how long and for whom. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.members;
