package de.lotse.casework.death;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.Died;
import de.lotse.casework.people.PartialDate;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps entries of deaths and what followed from them. */
@Repository
class Deaths {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Deaths(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Optional<Death> of(PersonId person) {
        return jdbc.sql("""
                        select d.id, d.version, d.person_id, d.died_on, d.died_precision, d.known_by, d.told_by, d.recorded_at,
                               u.display_name
                        from   casework.death d
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.recorded_by
                        where  d.person_id = ? and d.revoked_at is null""").param(person.value()).query(this::map).optional();
    }

    /** Throws {@link Conflict} if somebody else has entered it meanwhile. */
    UUID add(PersonId person, PartialDate on, KnownBy knownBy, String toldBy) {
        var id = Ids.next();
        var added = jdbc.sql("""
                        insert into casework.death (id, person_id, died_on, died_precision, known_by, told_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, person_id) where revoked_at is null do nothing""")
                .params(id, person.value())
                .param(on.first())
                .params(on.precision().name(), knownBy.name())
                .param(encrypt(id, toldBy))
                .update();
        if (added == 0) throw new Conflict();
        return id;
    }

    /** Answers false if it was changed after this version. */
    boolean correct(Death death, int version, PartialDate on, KnownBy knownBy, String toldBy) {
        return jdbc.sql("""
                        update casework.death
                        set    died_on = ?, died_precision = ?, known_by = ?, told_by = ?, version = version + 1
                        where  id = ? and version = ? and revoked_at is null""")
                        .param(on.first())
                        .params(on.precision().name(), knownBy.name())
                        .param(encrypt(death.id(), toldBy))
                        .params(death.id(), version)
                        .update()
                == 1;
    }

    /** Throws {@link Conflict} if it was changed after this version. */
    void revoke(Death death, int version, Instant at) {
        var revoked =
                jdbc.sql("""
                        update casework.death
                        set    revoked_at = ?, revoked_by = shared.actor(), version = version + 1
                        where  id = ? and version = ? and revoked_at is null""").params(Timestamp.from(at), death.id(), version).update();
        if (revoked == 0) throw new Conflict();
    }

    void note(
            UUID death,
            CaseId caseId,
            Effect.Kind kind,
            UUID item,
            int version,
            @Nullable String before,
            boolean byHand) {
        jdbc.sql("""
                        insert into casework.death_effect (id, death_id, case_id, kind, item_id, item_version, by_hand, before)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), death, caseId.value(), kind.name(), item, version, byHand)
                .param(before)
                .update();
    }

    /** In all cases, in the order in which they came about. */
    List<Effect> effects(Death death) {
        return jdbc.sql("""
                        select e.id, e.case_id, e.kind, e.item_id, e.item_version, e.before, e.by_hand, e.told_at
                        from   casework.death_effect e
                        where  e.death_id = ?
                        order  by e.id""").param(death.id()).query(Deaths::effect).list();
    }

    /** Somebody outside was told by hand. A second time nothing happens. */
    void told(Death death, CaseId caseId, UUID effect, Instant at) {
        jdbc.sql("""
                        update casework.death_effect
                        set    told_at = ?
                        where  id = ? and death_id = ? and case_id = ? and by_hand and told_at is null""")
                .params(Timestamp.from(at), effect, death.id(), caseId.value())
                .update();
    }

    private Death map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var on = PartialDate.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision"));
        return new Death(
                id,
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Died(on),
                KnownBy.valueOf(row.getString("known_by")),
                decrypt(id, row.getBytes("told_by")),
                row.getTimestamp("recorded_at").toInstant(),
                Objects.requireNonNullElse(row.getString("display_name"), ""));
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        var byHand = row.getBoolean("by_hand");
        return new Effect(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Effect.Kind.valueOf(row.getString("kind")),
                row.getObject("item_id", UUID.class),
                row.getInt("item_version"),
                row.getString("before"),
                byHand,
                byHand && row.getTimestamp("told_at") == null);
    }

    private byte @Nullable [] encrypt(UUID id, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id));
    }

    private String decrypt(UUID id, byte @Nullable [] text) {
        return text == null ? "" : cipher.decrypt(Scope.actor().tenant(), text, place(id));
    }

    private static String place(UUID id) {
        return "casework.death.told_by:" + id;
    }
}
