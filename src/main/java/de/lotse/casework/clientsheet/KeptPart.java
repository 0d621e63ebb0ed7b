package de.lotse.casework.clientsheet;

import de.lotse.casework.clientsheet.KeptCounts.Kept;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which kinds of data there are, how many and since when; no word of what they say. */
@Component
@Order(2)
class KeptPart implements SheetPart {

    private final KeptCounts counts;

    KeptPart(KeptCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        var entries = new ArrayList<Entry>();
        for (var kept : counts.of(asked)) entries.add(new Entry(words.heading(kept.category()), lines(words, kept)));
        var sealed = counts.inProtectedAreas(asked);
        if (sealed > 0) entries.add(new Entry(words.of("kept.protected"), List.of(count(words, sealed))));
        return new Section(
                words.of("kept"),
                List.of(words.of("kept.intro")),
                entries,
                List.of(words.of("kept.others"), words.of("kept.more"), words.of("kept.copy")));
    }

    private static List<Term> lines(Words words, Kept kept) {
        var since = words.term(kept.exact() ? "kept.since" : "kept.earliest", Formats.date(kept.since()));
        return List.of(count(words, kept.count()), since);
    }

    private static Term count(Words words, int count) {
        return words.term("kept.count", String.valueOf(count));
    }
}
