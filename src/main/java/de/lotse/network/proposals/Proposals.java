package de.lotse.network.proposals;

import de.lotse.network.offers.OfferField;
import de.lotse.network.proposals.ProposalPages.Line;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps proposals; what is decided is not decided again. */
@Repository
class Proposals {

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID offer, String proposer, boolean restConfirmed, String comment, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.proposal (id, offer_id, proposer, rest_confirmed, comment, submitted_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, offer, proposer, restConfirmed, comment, Timestamp.from(at))
                .update();
        return id;
    }

    void add(UUID proposal, OfferField field, String before, String proposed) {
        jdbc.sql("insert into network.proposed_field (proposal_id, field, before, proposed) values (?, ?, ?, ?)")
                .params(proposal, field.name(), before, proposed)
                .update();
    }

    Proposal get(UUID id) {
        return read(id, "");
    }

    /** Nobody else decides about it before the end of the transaction. */
    Proposal lock(UUID id) {
        return read(id, " for update");
    }

    private Proposal read(UUID id, String lock) {
        return jdbc.sql("""
                        select offer_id, proposer, rest_confirmed, comment, submitted_at, noted_at
                        from   network.proposal
                        where  id = ?""" + lock)
                .param(id)
                .query((row, number) -> new Proposal(
                        id,
                        row.getObject("offer_id", UUID.class),
                        row.getString("proposer"),
                        row.getBoolean("rest_confirmed"),
                        row.getString("comment"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getTimestamp("noted_at") == null
                                ? null
                                : row.getTimestamp("noted_at").toInstant(),
                        List.of()))
                .optional()
                .map(this::withFields)
                .orElseThrow(NotFound::new);
    }

    private Proposal withFields(Proposal bare) {
        var fields = jdbc.sql("""
                        select field, before, proposed, decision, reason, decided_by, decided_at
                        from   network.proposed_field
                        where  proposal_id = ?""").param(bare.id()).query((row, number) -> field(row)).list().stream()
                .sorted(Comparator.comparing(ProposedField::field))
                .toList();
        return new Proposal(
                bare.id(),
                bare.offer(),
                bare.proposer(),
                bare.restConfirmed(),
                bare.comment(),
                bare.submittedAt(),
                bare.notedAt(),
                fields);
    }

    private static ProposedField field(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        var decidedAt = row.getTimestamp("decided_at");
        return new ProposedField(
                OfferField.valueOf(row.getString("field")),
                row.getString("before"),
                row.getString("proposed"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    void decide(UUID proposal, OfferField field, Decision decision, String reason, String by, Instant at) {
        jdbc.sql("""
                        update network.proposed_field
                        set    decision = ?, reason = ?, decided_by = ?, decided_at = ?
                        where  proposal_id = ? and field = ? and decision is null""")
                .params(decision.name(), reason, by, Timestamp.from(at), proposal, field.name())
                .update();
    }

    /** Answers false if somebody has taken note of it before. */
    boolean note(UUID proposal, String by, Instant at) {
        return jdbc.sql("update network.proposal set noted_by = ?, noted_at = ? where id = ? and noted_at is null")
                        .params(by, Timestamp.from(at), proposal)
                        .update()
                == 1;
    }

    /** The oldest of those first in which something is to be decided; else the newest. */
    List<Line> list(boolean openOnly, int offset, int size) {
        return jdbc.sql("""
                        select p.id, p.proposer, p.submitted_at, o.name, g.name as organisation, f.accepted, f.rejected, f.open, f.fields,
                               p.noted_at is not null as noted
                        from   network.proposal p
                        join   network.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        cross  join lateral (
                                 select count(*) filter (where d.decision = 'ACCEPTED') as accepted,
                                        count(*) filter (where d.decision = 'REJECTED') as rejected,
                                        count(*) filter (where d.decision is null) as open, count(*) as fields
                                 from   network.proposed_field d
                                 where  d.tenant_id = p.tenant_id and d.proposal_id = p.id) f
                        where  not :open or f.open > 0 or f.fields = 0 and p.noted_at is null
                        order  by case when :open then p.submitted_at end, p.submitted_at desc, p.id desc
                        offset :offset limit :size""")
                .param("open", openOnly)
                .param("offset", offset)
                .param("size", size)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("proposer"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getInt("fields") == 0
                                ? ProposalState.ofComment(row.getBoolean("noted"))
                                : ProposalState.of(row.getInt("accepted"), row.getInt("rejected"), row.getInt("open")),
                        row.getInt("open")))
                .list();
    }
}
