package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The paper that fulfils an order: chosen among those that were found, or named by its number.
 *
 * @param words that were looked for; may be empty
 * @param numbered the one whose number they are
 * @param found at most one more than are shown
 */
record PaperChoice(
        String words,
        @Nullable Option chosen,
        @Nullable Option numbered,
        List<Option> found) {

    static final int LONGEST = 200;

    static PaperChoice of(EndForm form, SubmittedPapers papers) {
        var words = form.words();
        var asks = !words.isEmpty() && words.length() <= LONGEST;
        return new PaperChoice(
                words,
                papers.get(form.paper()).orElse(null),
                asks ? papers.numbered(words).orElse(null) : null,
                asks ? papers.find(words) : List.of());
    }

    /** Null, with a message at the field that helps, where it is none or not one alone. */
    @Nullable
    UUID read(Errors errors) {
        if (chosen != null && numbered != null && !chosen.equals(numbered))
            errors.reject("paper", t("governance.order.end.paper.two"));
        var paper = chosen == null ? numbered : chosen;
        if (paper != null) return UUID.fromString(paper.value());
        if (words.isEmpty()) errors.reject("words", t("governance.order.end.paper.missing"));
        else if (found.isEmpty()) errors.reject("words", t("governance.order.end.paper.unknown"));
        else errors.reject("paper", t("governance.order.end.paper.choose"));
        return null;
    }

    boolean isEmpty() {
        return chosen == null && words.isEmpty();
    }

    /** What is to be chosen from, the chosen one among them; none where nothing was looked for. */
    List<Option> options() {
        var options = new ArrayList<Option>();
        if (chosen != null && !found.contains(chosen)) options.add(chosen);
        found.stream().limit(SubmittedPapers.MOST).forEach(options::add);
        if (!options.isEmpty()) options.add(new Option("", t("governance.order.end.paper.none")));
        return options;
    }

    /** What came of looking, in words; empty where nothing was looked for. */
    String answer() {
        if (words.isEmpty()) return "";
        if (found.isEmpty()) return t("governance.order.end.paper.unknown");
        return found.size() > SubmittedPapers.MOST
                ? t("governance.order.end.paper.many", SubmittedPapers.MOST)
                : t("governance.order.end.paper.found", found.size());
    }
}
