package de.lotse.casework.clientsheet;

import de.lotse.consent.Consent;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.Consents;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What she agreed to, until when, and how she takes it back. */
@Component
@Order(3)
class BasisPart implements SheetPart {

    private final Consents consents;

    BasisPart(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        var entries = consents.ofCase(asked.caseId()).stream()
                .filter(consent -> asked.concerns(consent.personId()))
                .map(consent -> entry(asked, consent))
                .toList();
        var before = words.of(entries.isEmpty() ? "basis.none" : "basis.intro");
        return new Section(words.of("basis"), List.of(before), entries, List.of(words.of("basis.how")));
    }

    private static Entry entry(Asked asked, Consent consent) {
        var words = asked.words();
        var lines = new ArrayList<Term>();
        lines.add(words.term("basis.period", period(words, consent)));
        lines.add(words.term("basis.state", words.of("basis.state." + consent.state(asked.today()))));
        var withdrawn = consent.withdrawn();
        if (withdrawn != null) lines.add(words.term("basis.withdrawn", Formats.date(withdrawn.on())));
        for (var item : consent.items()) {
            lines.add(new Term(asked.recipient(item.organisation(), item.office()), allowed(words, consent, item)));
            var takenOut = item.withdrawnOn();
            if (takenOut != null) lines.add(words.term("basis.withdrawn", Formats.date(takenOut)));
        }
        return new Entry(words.of("basis." + consent.kind()), List.copyOf(lines));
    }

    private static String period(Words words, Consent consent) {
        return words.consent("period", Formats.date(consent.validFrom()), Formats.date(consent.validUntil()));
    }

    private static String allowed(Words words, Consent consent, ConsentItem item) {
        var until = Objects.requireNonNullElse(item.validUntil(), consent.validUntil());
        return words.of(
                "basis.item",
                words.categories(item.categories()),
                words.consent("purpose." + item.purpose()),
                Formats.date(until));
    }
}
