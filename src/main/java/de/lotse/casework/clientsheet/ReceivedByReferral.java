package de.lotse.casework.clientsheet;

import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrants;
import de.lotse.kern.Term;
import de.lotse.shared.OrganisationId;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom she was referred, and who was asked without her name. */
@Repository
class ReceivedByReferral implements Received {

    private final JdbcClient jdbc;
    private final ShareGrants grants;

    ReceivedByReferral(JdbcClient jdbc, ShareGrants grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    @Override
    public List<Line> of(Asked asked) {
        var hers = grants.ofCase(asked.caseId()).stream()
                .filter(grant -> asked.concerns(grant.personId()))
                .map(ShareGrant::id)
                .filter(id -> !asked.untold().grants().contains(id))
                .toArray(UUID[]::new);
        return jdbc.sql("""
                        select r.recipient_id, r.mode, r.service, r.sent_at, r.ended_at
                        from   casework.referral r
                        where  r.case_id = :case and r.controller_id = shared.organisation()
                        and    (r.grant_id = any (:grants) or (r.grant_id is null and :client))
                        order  by r.sent_at desc""")
                .param("case", asked.caseId())
                .param("grants", hers)
                .param("client", asked.isClient())
                .query((row, number) -> line(asked, row))
                .list();
    }

    private static Line line(Asked asked, ResultSet row) throws SQLException {
        var words = asked.words();
        var sent = row.getTimestamp("sent_at").toInstant();
        var ended = row.getTimestamp("ended_at");
        var service = row.getString("service");
        var lines = new ArrayList<Term>();
        lines.add(words.term("how", words.of("how." + row.getString("mode"))));
        if (!service.isEmpty()) lines.add(words.term("service", service));
        lines.add(words.term("when", Formats.date(sent)));
        if (ended != null) lines.add(words.term("ended", Formats.date(ended.toInstant())));
        var recipient = new OrganisationId(row.getObject("recipient_id", UUID.class));
        return new Line(
                sent.atZone(Formats.ZONE).toLocalDate(), new Entry(asked.recipient(recipient, ""), List.copyOf(lines)));
    }
}
