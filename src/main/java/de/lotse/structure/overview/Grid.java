package de.lotse.structure.overview;

import de.lotse.structure.counts.Amount;
import java.util.List;

/**
 * A table of released numbers as a file, the very ones of the screen.
 *
 * @param name of the file, without its ending
 * @param heads of the columns, the first one that of the rows
 * @param notes what has to be known to read it
 */
record Grid(String name, String title, String period, List<String> heads, List<Line> lines, List<String> notes) {

    record Line(String label, List<Amount> cells) {}
}
