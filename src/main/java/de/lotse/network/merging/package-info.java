/** Two entries of the directory that are one become one, field by field, and two again if that was a mistake. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.merging;
