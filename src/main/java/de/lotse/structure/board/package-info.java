/** All themes by stage. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.board;
