package de.lotse.casework.wordings;

import de.lotse.consent.ConsentText;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One text beside its German source.
 *
 * @param conflicts what somebody else has saved meanwhile, beside what was typed
 */
record WordingPage(
        WordingState state, ConsentText german, WordingForm form, Errors errors, List<ConflictRow> conflicts) {

    static final String PATH = "/verwaltung/informationsblaetter";

    ConsentText text() {
        return state.text();
    }

    SheetLanguage language() {
        return SheetLanguage.of(text());
    }

    boolean mayRelease() {
        return !text().isReviewed();
    }

    boolean isEditing() {
        return errors.any() || !conflicts.isEmpty();
    }

    static List<TextBlock> blocks(ConsentText text) {
        return TextBlock.of(text);
    }

    /** Section by section; both texts as a whole where they are not built alike. */
    List<Pair> pairs() {
        var theirs = sections(german);
        var ours = sections(text());
        if (theirs.size() != ours.size()) return List.of(new Pair(blocks(german), blocks(text())));
        return IntStream.range(0, ours.size())
                .mapToObj(i -> new Pair(theirs.get(i), ours.get(i)))
                .toList();
    }

    private static List<List<TextBlock>> sections(ConsentText text) {
        var sections = new ArrayList<List<TextBlock>>();
        for (var block : blocks(text)) {
            if (sections.isEmpty() || block instanceof TextBlock.Heading) sections.add(new ArrayList<>());
            sections.getLast().add(block);
        }
        return sections;
    }

    /** A section in German and in the other language. */
    record Pair(List<TextBlock> german, List<TextBlock> translated) {}
}
