package de.lotse.casework.clientsheet;

import de.lotse.casework.clientsheet.Lookers.Emergency;
import de.lotse.casework.clientsheet.Lookers.Look;
import de.lotse.kern.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who looked at the case and when. The person learns days and purposes, not the names of employees (EuGH, 22.06.2023, C-579/21): the
 * organisation and what somebody does there.
 */
@Component
@Order(5)
class SeenPart implements SheetPart {

    private final Lookers lookers;

    SeenPart(Lookers lookers) {
        this.lookers = lookers;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        var looks = lookers.of(asked).stream().map(look -> entry(asked, look));
        var emergencies = lookers.emergencies(asked).stream().map(one -> entry(words, one));
        var entries = Stream.concat(emergencies, looks).toList();
        return new Section(
                words.of("seen"),
                List.of(words.of(entries.isEmpty() ? "seen.none" : "seen.intro")),
                entries,
                List.of());
    }

    private static Entry entry(Asked asked, Look look) {
        var words = asked.words();
        var lines = new ArrayList<Term>();
        lines.add(words.term("why", words.of("purpose." + look.purpose())));
        if (!look.categories().isEmpty()) lines.add(words.term("what", words.categories(look.categories())));
        for (var year : look.years()) lines.add(words.term("seen.days", words.days(year)));
        var title =
                look.isForeign() ? asked.recipient(look.organisation(), "") : words.of("function." + look.function());
        return new Entry(title, List.copyOf(lines));
    }

    private static Entry entry(Words words, Emergency one) {
        return new Entry(
                words.of("emergency"),
                List.of(
                        words.term("why", words.of("emergency." + one.reason())),
                        words.term(
                                "when", words.consent("period", Words.minute(one.from()), Words.minute(one.until())))));
    }
}
