package de.lotse.casework.clientsheet;

import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrants;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other organisations could read by her consent. What rests on a norm stands with the norm. */
@Component
class ReceivedByGrant implements Received {

    private final ShareGrants grants;

    ReceivedByGrant(ShareGrants grants) {
        this.grants = grants;
    }

    @Override
    public List<Line> of(Asked asked) {
        return grants.ofCase(asked.caseId()).stream()
                .filter(grant -> grant.consentId() != null && asked.concerns(grant.personId()))
                .map(grant -> new Line(grant.validFrom(), entry(asked, grant)))
                .toList();
    }

    private static Entry entry(Asked asked, ShareGrant grant) {
        var words = asked.words();
        var lines = new ArrayList<Term>();
        lines.add(words.term("how", words.of("how.GRANT")));
        lines.add(words.term("what", words.categories(grant.categories())));
        lines.add(words.term("why", words.purpose(grant.purpose())));
        lines.add(words.term(
                "when", words.consent("period", Formats.date(grant.validFrom()), Formats.date(grant.validUntil()))));
        var ended = grant.endedAt();
        if (ended != null) lines.add(words.term("ended", Formats.date(ended)));
        return new Entry(asked.recipient(grant.recipient(), ""), List.copyOf(lines));
    }
}
