package de.lotse.casework.cases;

import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature has to say in a few lines on a page of somebody else: labels with values, then things to look at.
 *
 * @param empty said when there is neither a term nor a line
 * @param more where the whole of it stands
 */
public record CaseCard(
        String title,
        List<Term> terms,
        List<Line> lines,
        String empty,
        @Nullable Link more) {

    public static CaseCard ofTerms(String title, List<Term> terms) {
        return new CaseCard(title, terms, List.of(), "", null);
    }

    public static CaseCard ofLines(String title, List<Line> lines, String empty, Link more) {
        return new CaseCard(title, List.of(), lines, empty, more);
    }

    public boolean isEmpty() {
        return terms.isEmpty() && lines.isEmpty();
    }

    /**
     * @param detail in smaller print below, such as a date
     * @param badge a word that stands out, such as „überfällig“
     * @param tone of the badge
     */
    public record Line(
            String text,
            @Nullable String detail,
            @Nullable String href,
            @Nullable String badge,
            Tone tone) {

        public static Line of(String text, String detail, @Nullable String href) {
            return new Line(text, detail, href, null, Tone.NEUTRAL);
        }
    }

    /** A way to more. */
    public record Link(String href, String label) {}
}
