/** The bodies themselves, and who may read which. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.bodies;
