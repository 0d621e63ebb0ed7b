/** The sequence of bodies (Beratungsfolge) that deal with a council paper, and what each of them said. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.council.stations;
