package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the address is protected (Auskunftssperre, § 51 BMG), and why. */
@Component
@Order(90)
class ProtectionSection implements Section {

    private static final String KEY = "protection";
    private static final int WEEKS_TO_EXTEND = 6;

    private final SectionRows rows;
    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final Reminders reminders;
    private final Clock clock;

    ProtectionSection(SectionRows rows, JdbcClient jdbc, TenantCipher cipher, Reminders reminders, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "adressschutz";
    }

    @Override
    public boolean tellsPlace() {
        return true;
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.tick(KEY, "protected").explained(),
                Input.text(KEY, "reason", 1000).explained(),
                Input.date(KEY, "ends_on").explained());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return jdbc.sql("""
                        select p.id, coalesce(a.version, 0) as version, p.address_protected, a.reason, a.ends_on
                        from   casework.person p
                        left join casework.address_protection a on a.tenant_id = p.tenant_id and a.person_id = p.id
                        where  p.id = ?""").param(subject.id().value()).query(this::map).list();
    }

    private Entry map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ends = row.getObject("ends_on", LocalDate.class);
        var values = new HashMap<String, String>();
        values.put("protected", row.getBoolean("address_protected") ? Input.TICKED : "");
        values.put("reason", decrypt(id, row.getBytes("reason")));
        values.put("ends_on", ends == null ? "" : Formats.date(ends));
        return new Entry(id, row.getInt("version"), values);
    }

    private String decrypt(UUID id, byte @Nullable [] reason) {
        return reason == null ? "" : cipher.decrypt(Scope.actor().tenant(), reason, place(id));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        if (typed.ticked("protected") && typed.text("reason").isEmpty())
            errors.reject("reason", t("casework.people.protection.reason.missing"));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        var columns = typed.columns(inputs(subject));
        columns.put("reason", encrypt(id, typed.text("reason")));
        var known = entries(subject).getFirst().values().get("ends_on");
        var written = rows.write("""
                insert into casework.address_protection as a (person_id, reason, ends_on)
                values (:person, :reason, :ends_on)
                on conflict (tenant_id, person_id) do update
                set    reason = excluded.reason, ends_on = excluded.ends_on, version = a.version + 1
                where  a.version = :version""", subject, id, version, columns);
        if (!written) return false;
        if (typed.ticked("protected")
                && columns.get("ends_on") instanceof LocalDate end
                && !Formats.date(end).equals(known)) remind(subject, end);
        return rows.write(
                "update casework.person set address_protected = :protected where id = :person",
                subject,
                id,
                version,
                Map.of("protected", typed.ticked("protected")));
    }

    /** In time to ask for an extension: it ends after two years, and is extended on request (§ 51 (4) BMG). */
    private void remind(Subject subject, LocalDate end) {
        var today = LocalDate.now(clock);
        var asked = end.minusWeeks(WEEKS_TO_EXTEND);
        reminders.addForLead(
                subject.head().id(),
                asked.isBefore(today) ? today : asked,
                t("casework.people.protection.task", subject.name(), Formats.date(end)),
                Origin.RULE);
    }

    private byte @Nullable [] encrypt(UUID id, String reason) {
        return reason.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), reason, place(id));
    }

    static String place(UUID id) {
        return "casework.address_protection.reason:" + id;
    }
}
