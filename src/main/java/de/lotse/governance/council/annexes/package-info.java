/** The files of a council paper. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.council.annexes;
