package de.lotse.consent.decision;

import de.lotse.consent.decision.World.Agreement;
import de.lotse.consent.decision.World.Exclusion;
import de.lotse.consent.decision.World.Grant;
import de.lotse.consent.decision.World.Norm;
import de.lotse.consent.decision.World.Work;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a world into the tables, on a connection without triggers that looks as the owner of the cases. */
final class WorldRows {

    private final JdbcClient jdbc;
    private final UUID text;
    private final Sealing sealing;
    private final LocalDate today;

    /** @param text what was explained */
    WorldRows(JdbcClient jdbc, UUID text, Sealing sealing) {
        this.jdbc = jdbc;
        this.text = text;
        this.sealing = sealing;
        today = jdbc.sql("select current_date").query(LocalDate.class).single();
    }

    void write(World world) {
        for (var agreement : world.agreements()) add(agreement, world.town().clientOf(agreement.caseId()));
        for (var norm : world.norms()) add(norm, world.town().clientOf(norm.caseId()));
        world.grants().forEach(grant -> add(grant, world));
        for (var i = 0; i < world.works().size(); i++)
            add(
                    world.works().get(i),
                    i,
                    world.town().clientOf(world.works().get(i).caseId()));
        world.exclusions().forEach(this::add);
    }

    private void add(Agreement agreement, UUID person) {
        var how = agreement.oralUntil() == null ? "WRITTEN" : "ORAL";
        jdbc.sql("""
                        insert into consent.consent
                          (id, case_id, person_id, kind, text_id, language, given_how, sign_by, signed_on, explained_by, interpreter_mode,
                           signer, valid_from, valid_until, withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by)
                        values (:id, :case, :person, 'SHARING', :text, 'de', :how, :signBy, :signedOn, :person, 'NONE', 'SELF', :from, :until,
                                :at, :on, :channel, :by)""")
                .param("id", agreement.id())
                .param("case", agreement.caseId())
                .param("person", person)
                .param("text", text)
                .param("how", how)
                .param("signBy", day(agreement.oralUntil()))
                .param("signedOn", agreement.signed() ? today : null)
                .param("from", day(agreement.days().from()))
                .param("until", day(agreement.days().until()))
                .param("at", agreement.withdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", agreement.withdrawn() ? today : null)
                .param("channel", agreement.withdrawn() ? "PHONE" : null)
                .param("by", agreement.withdrawn() ? person : null)
                .update();
        jdbc.sql("""
                        insert into consent.consent_item
                          (id, consent_id, position, organisation_id, categories, purpose, direction, purpose_code, valid_until,
                           withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by)
                        values (:id, :id, 0, :recipient, array['IDENTITY'], :sealed, 'SEND', :purpose, :until, :at, :on, :channel, :by)""")
                .param("at", agreement.itemWithdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", agreement.itemWithdrawn() ? today : null)
                .param("channel", agreement.itemWithdrawn() ? "PHONE" : null)
                .param("by", agreement.itemWithdrawn() ? person : null)
                .param("id", agreement.id())
                .param("recipient", agreement.recipient())
                .param("sealed", sealing.of(agreement.caseId(), "consent.consent_item.purpose:" + agreement.id()))
                .param("purpose", agreement.purpose().name())
                .param("until", day(agreement.itemUntil()))
                .update();
    }

    private void add(Work work, int order, UUID person) {
        jdbc.sql("""
                        insert into consent.consent
                          (id, case_id, person_id, kind, text_id, language, given_how, sign_by, signed_on, explained_by, interpreter_mode,
                           signer, valid_from, valid_until, withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by, recorded_at)
                        values (:id, :case, :person, 'CASEWORK', :text, 'de', :how, :signBy, :signedOn, :person, 'NONE', 'SELF', :from, :until,
                                :at, :on, :channel, :by, now() + :order * interval '1 second')""")
                .param("id", work.id())
                .param("case", work.caseId())
                .param("person", person)
                .param("text", text)
                .param("how", work.oralUntil() == null ? "WRITTEN" : "ORAL")
                .param("signBy", day(work.oralUntil()))
                .param("signedOn", work.signed() ? today : null)
                .param("from", day(work.days().from()))
                .param("until", day(work.days().until()))
                .param("at", work.withdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", work.withdrawn() ? today : null)
                .param("channel", work.withdrawn() ? "PHONE" : null)
                .param("by", work.withdrawn() ? person : null)
                .param("order", order)
                .update();
    }

    private void add(Norm norm, UUID person) {
        var approved = norm.approved();
        jdbc.sql("""
                        insert into consent.legal_basis
                          (id, case_id, person_id, organisation_id, categories, purpose_code, norm, justification, emergency, valid_from,
                           valid_until, approved_by, approved_at, outcome, ended_at, ended_by, ground, review_by)
                        values (:id, :case, :person, :recipient, array['IDENTITY'], :purpose, 'SGB10_69', :sealed, :emergency, :from, :until,
                                :by, :at, :outcome, :ended, :endedBy, :ground, :reviewBy)""")
                .param("id", norm.id())
                .param("case", norm.caseId())
                .param("person", person)
                .param("recipient", norm.recipient())
                .param(
                        "purpose",
                        norm.emergency() ? "EMERGENCY" : norm.purpose().name())
                .param("sealed", sealing.of(norm.caseId(), "consent.legal_basis.justification:" + norm.id()))
                .param("emergency", norm.emergency())
                .param("from", day(norm.days().from()))
                .param("until", day(norm.days().until()))
                .param("by", approved == null ? null : Ids.next())
                .param("at", approved == null ? null : Timestamp.valueOf(today.atStartOfDay()))
                .param("outcome", approved == null ? null : approved ? "APPROVED" : "REFUSED")
                .param("endedBy", norm.ended() ? person : null)
                .param("ground", norm.emergency() ? "LIFE" : null)
                .param("reviewBy", norm.emergency() ? today : null)
                .param("ended", norm.ended() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .update();
    }

    private void add(Grant grant, World world) {
        var agreement = world.agreementOf(grant);
        var norm = world.normOf(grant);
        jdbc.sql("""
                        insert into consent.share_grant
                          (id, case_id, recipient_id, categories, purpose_code, level, item_id, basis_id, valid_from, valid_until,
                           ended_at, end_reason)
                        values (:id, :case, :recipient, :categories, :purpose, 'READ', :item, :norm, :from, :until, :ended, :reason)""")
                .param("id", grant.id())
                .param(
                        "case",
                        agreement
                                .map(Agreement::caseId)
                                .or(() -> norm.map(Norm::caseId))
                                .orElseThrow())
                .param(
                        "recipient",
                        agreement
                                .map(Agreement::recipient)
                                .or(() -> norm.map(Norm::recipient))
                                .orElseThrow())
                .param("categories", grant.categories().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "purpose",
                        agreement
                                .map(Agreement::purpose)
                                .or(() -> norm.map(Norm::purpose))
                                .orElseThrow()
                                .name())
                .param("item", agreement.map(Agreement::id).orElse(null))
                .param("norm", norm.map(Norm::id).orElse(null))
                .param("from", day(grant.days().from()))
                .param("until", day(grant.days().until()))
                .param("ended", grant.ended() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("reason", grant.ended() ? "ERROR" : null)
                .update();
    }

    private void add(Exclusion exclusion) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, user_id, organisation_id, everybody, reason)
                        values (:id, :case, :user, :organisation, :everybody, :reason)
                        on conflict do nothing""")
                .param("id", id)
                .param("reason", sealing.of(exclusion.caseId(), "consent.case_exclusion.reason:" + id))
                .param("case", exclusion.caseId())
                .param("user", exclusion.user())
                .param("organisation", exclusion.organisation())
                .param("everybody", exclusion.user() == null && exclusion.organisation() == null)
                .update();
    }

    private @Nullable LocalDate day(@Nullable Integer fromToday) {
        return fromToday == null ? null : today.plusDays(fromToday);
    }

    /** What somebody wrote into a place, under the key of the case. */
    interface Sealing {
        byte[] of(UUID caseId, String place);
    }
}
