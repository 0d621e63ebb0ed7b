package de.lotse.casework.clientsheet;

import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis;
import de.lotse.kern.Term;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was shared without her consent, unless telling her was put off; a proposal that nobody approved shared nothing. */
@Component
class ReceivedByNorm implements Received {

    private final LegalBases bases;
    private final Codes codes;

    ReceivedByNorm(LegalBases bases, Codes codes) {
        this.bases = bases;
        this.codes = codes;
    }

    @Override
    public List<Line> of(Asked asked) {
        return bases.ofCase(asked.caseId()).stream()
                .filter(basis -> asked.concerns(basis.personId()) && hasShared(basis))
                .filter(basis -> !asked.untold().bases().contains(basis.id()))
                .map(basis -> new Line(basis.validFrom(), entry(asked, basis)))
                .toList();
    }

    private static boolean hasShared(LegalBasis basis) {
        var decision = basis.decision();
        return basis.emergency() != null || (decision != null && decision.approved());
    }

    private Entry entry(Asked asked, LegalBasis basis) {
        var words = asked.words();
        var lines = new ArrayList<Term>();
        lines.add(words.term("how", words.of("how.LAW")));
        lines.add(words.term("law", codes.label("disclosure_norm", basis.norm())));
        lines.add(words.term("what", words.categories(basis.categories())));
        lines.add(words.term(
                "when", words.consent("period", Formats.date(basis.validFrom()), Formats.date(basis.validUntil()))));
        var ended = basis.endedAt();
        if (ended != null) lines.add(words.term("ended", Formats.date(ended)));
        return new Entry(asked.recipient(basis.recipient(), basis.office()), List.copyOf(lines));
    }
}
