package de.lotse.consent.decision;

import de.lotse.consent.decision.World.Agreement;
import de.lotse.consent.decision.World.Category;
import de.lotse.consent.decision.World.Exclusion;
import de.lotse.consent.decision.World.Grant;
import de.lotse.consent.decision.World.Norm;
import de.lotse.consent.decision.World.Work;
import de.lotse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts a world into the tables, past the trigger that keeps grants within their basis – each clause of the decision has to hold by
 * itself –, asks as a recipient, and takes everything back. One connection, one transaction that never commits.
 */
final class WorldInDatabase implements AutoCloseable {

    private static final UUID PERSON = new UUID(5, 1);
    private static final UUID TEXT = new UUID(6, 1);
    private static final byte[] SEALED = {1};

    private final Connection connection;
    private final JdbcClient jdbc;
    private final LocalDate today;

    WorldInDatabase() throws SQLException {
        connection = TestDatabase.connectAsSuperuser();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("set local session_replication_role = replica").update(); // no triggers
        jdbc.sql("select set_config('app.tenant', '5916', true)")
                .query(String.class)
                .single();
        today = jdbc.sql("select current_date").query(LocalDate.class).single();
        jdbc.sql("""
                        insert into consent.consent_text (tenant_id, id, kind, language, version, title, body, valid_from)
                        values (5916, ?, 'SHARING', 'xx', 1, 'x', 'x', current_date)""").param(TEXT).update();
    }

    /** What the database answers to everybody for each purpose, in the order of {@link #questions}. */
    List<Map<UUID, Set<Category>>> answers(World world) throws SQLException {
        var before = connection.setSavepoint();
        try {
            fill(world);
            return questions().stream().map(this::ask).toList();
        } finally {
            connection.rollback(before);
        }
    }

    /** Until the end of this connection, the view is that one. */
    void replace(String view, String definition) {
        jdbc.sql("create or replace view " + view + " with (security_invoker = true) as " + definition)
                .update();
    }

    String definition(String view) {
        return jdbc.sql("select pg_get_viewdef(?::regclass)")
                .param(view)
                .query(String.class)
                .single();
    }

    record Question(UUID who, String purpose) {}

    static List<Question> questions() {
        return World.USERS.keySet().stream()
                .sorted()
                .flatMap(who -> List.of("OVERVIEW", "PARTNER_OVERVIEW", "CASEWORK", "REFERRAL_HANDLING").stream()
                        .map(purpose -> new Question(who, purpose)))
                .toList();
    }

    private Map<UUID, Set<Category>> ask(Question question) {
        become("lotse_app_shared", World.USERS.get(question.who()), question.who(), question.purpose());
        var seen = new HashMap<UUID, Set<Category>>();
        jdbc.sql("select grant_id, categories from consent.shared_case").query(row -> {
            seen.put(
                    row.getObject("grant_id", UUID.class),
                    Arrays.stream((String[]) row.getArray("categories").getArray())
                            .map(Category::valueOf)
                            .collect(Collectors.toSet()));
        });
        become("none", World.OWNER, PERSON, "");
        return seen;
    }

    private void become(String role, UUID organisation, UUID user, String purpose) {
        jdbc.sql("""
                        select set_config('role', ?, true), set_config('app.organisation', ?, true),
                               set_config('app.user', ?, true), set_config('app.purpose', ?, true)""")
                .params(role, organisation.toString(), user.toString(), purpose)
                .query((row, number) -> true)
                .single();
    }

    private void fill(World world) {
        become("none", World.OWNER, PERSON, "");
        world.agreements().forEach(this::add);
        for (var i = 0; i < world.works().size(); i++) add(world.works().get(i), i);
        world.norms().forEach(this::add);
        world.grants().forEach(grant -> add(grant, world));
        world.exclusions().forEach(this::add);
    }

    private void add(Agreement agreement) {
        var how = agreement.oralUntil() == null ? "WRITTEN" : "ORAL";
        jdbc.sql("""
                        insert into consent.consent
                          (id, case_id, person_id, kind, text_id, language, given_how, sign_by, signed_on, explained_by, interpreter_mode,
                           signer, valid_from, valid_until, withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by)
                        values (:id, :case, :person, 'SHARING', :text, 'de', :how, :signBy, :signedOn, :person, 'NONE', 'SELF', :from, :until,
                                :at, :on, :channel, :by)""")
                .param("id", agreement.id())
                .param("case", agreement.caseId())
                .param("person", PERSON)
                .param("text", TEXT)
                .param("how", how)
                .param("signBy", day(agreement.oralUntil()))
                .param("signedOn", agreement.signed() ? today : null)
                .param("from", day(agreement.days().from()))
                .param("until", day(agreement.days().until()))
                .param("at", agreement.withdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", agreement.withdrawn() ? today : null)
                .param("channel", agreement.withdrawn() ? "PHONE" : null)
                .param("by", agreement.withdrawn() ? PERSON : null)
                .update();
        jdbc.sql("""
                        insert into consent.consent_item
                          (id, consent_id, position, organisation_id, categories, purpose, direction, purpose_code, valid_until,
                           withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by)
                        values (:id, :id, 0, :recipient, array['IDENTITY'], :sealed, 'SEND', :purpose, :until, :at, :on, :channel, :by)""")
                .param("id", agreement.id())
                .param("recipient", agreement.recipient())
                .param("sealed", SEALED)
                .param("purpose", agreement.purpose().name())
                .param("until", day(agreement.itemUntil()))
                .param("at", agreement.itemWithdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", agreement.itemWithdrawn() ? today : null)
                .param("channel", agreement.itemWithdrawn() ? "PHONE" : null)
                .param("by", agreement.itemWithdrawn() ? PERSON : null)
                .update();
    }

    private void add(Work work, int order) {
        jdbc.sql("""
                        insert into consent.consent
                          (id, case_id, person_id, kind, text_id, language, given_how, sign_by, signed_on, explained_by, interpreter_mode,
                           signer, valid_from, valid_until, withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by, recorded_at)
                        values (:id, :case, :person, 'CASEWORK', :text, 'de', :how, :signBy, :signedOn, :person, 'NONE', 'SELF', :from, :until,
                                :at, :on, :channel, :by, now() + :order * interval '1 second')""")
                .param("id", work.id())
                .param("case", work.caseId())
                .param("person", PERSON)
                .param("text", TEXT)
                .param("how", work.oralUntil() == null ? "WRITTEN" : "ORAL")
                .param("signBy", day(work.oralUntil()))
                .param("signedOn", work.signed() ? today : null)
                .param("from", day(work.days().from()))
                .param("until", day(work.days().until()))
                .param("at", work.withdrawn() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .param("on", work.withdrawn() ? today : null)
                .param("channel", work.withdrawn() ? "PHONE" : null)
                .param("by", work.withdrawn() ? PERSON : null)
                .param("order", order)
                .update();
    }

    private void add(Norm norm) {
        var approved = norm.approved();
        jdbc.sql("""
                        insert into consent.legal_basis
                          (id, case_id, person_id, organisation_id, categories, purpose_code, norm, justification, emergency, valid_from,
                           valid_until, approved_by, approved_at, outcome, ended_at, ended_by, ground, review_by)
                        values (:id, :case, :person, :recipient, array['IDENTITY'], :purpose, 'x', :sealed, :emergency, :from, :until,
                                :by, :at, :outcome, :ended, :endedBy, :ground, :reviewBy)""")
                .param("id", norm.id())
                .param("case", norm.caseId())
                .param("person", PERSON)
                .param("recipient", norm.recipient())
                .param(
                        "purpose",
                        norm.emergency() ? "EMERGENCY" : norm.purpose().name())
                .param("sealed", SEALED)
                .param("emergency", norm.emergency())
                .param("from", day(norm.days().from()))
                .param("until", day(norm.days().until()))
                .param("by", approved == null ? null : World.OWNER)
                .param("at", approved == null ? null : Timestamp.valueOf(today.atStartOfDay()))
                .param("outcome", approved == null ? null : approved ? "APPROVED" : "REFUSED")
                .param("endedBy", norm.ended() ? PERSON : null)
                .param("ground", norm.emergency() ? "LIFE" : null)
                .param("reviewBy", norm.emergency() ? today : null)
                .param("ended", norm.ended() ? Timestamp.valueOf(today.atStartOfDay()) : null)
                .update();
    }

    private void add(Grant grant, World world) {
        var agreement = world.agreements().stream()
                .filter(one -> one.id().equals(grant.basis()))
                .findFirst();
        var norm = world.norms().stream()
                .filter(one -> one.id().equals(grant.basis()))
                .findFirst();
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
        jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, user_id, organisation_id, everybody, reason)
                        values (gen_random_uuid(), :case, :user, :organisation, :everybody, 'x')
                        on conflict do nothing""")
                .param("case", exclusion.caseId())
                .param("user", exclusion.user())
                .param("organisation", exclusion.organisation())
                .param("everybody", exclusion.user() == null && exclusion.organisation() == null)
                .update();
    }

    private @Nullable LocalDate day(@Nullable Integer fromToday) {
        return fromToday == null ? null : today.plusDays(fromToday);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
