package de.lotse.casework.day;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else one works with, each line leading to it.
 *
 * @param first whether it stands above what is due, as somebody's main work
 * @param more label under which the rest of the lines is folded up
 */
public record DayCard(String title, boolean first, List<Line> lines, List<Line> rest, String more) {

    public DayCard(String title, boolean first, List<Line> lines) {
        this(title, first, lines, List.of(), "");
    }

    public record Line(String label, @Nullable String detail, String href) {}
}
