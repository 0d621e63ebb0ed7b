package de.lotse.consent.decision;

import de.lotse.casework.finding.CaseWordHasher;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.finding.NoteWords;
import de.lotse.consent.decision.Canary.Part;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one case whose every part says its word, on a connection that looks as its organisation. All people bear the same family name. */
final class CaseRows {

    static final String FAMILY = "Kanarek";
    static final String NOTED = "Schimmelbefall";

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final TenantId tenant;
    private final Town.Case one;
    private final UUID lead;
    private final List<UUID> colleagues;
    private final Map<String, UUID> ids = new HashMap<>();

    /** @param colleagues of its organisation; the first leads it */
    CaseRows(JdbcClient jdbc, CaseCipher cipher, TenantId tenant, Town.Case one, List<UUID> colleagues) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.tenant = tenant;
        this.one = one;
        this.lead = colleagues.getFirst();
        this.colleagues = colleagues;
    }

    /** Answers the ids of what was written, by the variables of the addresses. */
    Map<String, UUID> write() {
        cipher.create(tenant, one.id());
        ids.put("id", one.id());
        ids.put("person", one.client());
        person();
        file();
        benefits();
        assessment();
        plan();
        notes();
        document();
        appointment();
        return ids;
    }

    private void person() {
        var family = FAMILY + ", " + word(Part.IDENTITY);
        sql("insert into casework.person (id, display_name, created_by) values (?, ?, ?)", one.client(), family, lead);
        sql("""
                insert into casework.person_name (person_id, position, given, particles, family, script, kind)
                values (?, 0, ?, '', ?, 'LATIN', 'OFFICIAL')""", one.client(), word(Part.IDENTITY), FAMILY);
        for (var key : NameKeys.of(FAMILY))
            sql("insert into casework.name_key (person_id, key) values (?, ?)", one.client(), key);
        sql(
                "insert into casework.contact_point (id, person_id, type, value, safe) values (?, ?, 'PHONE', ?, 'YES')",
                id("entry"),
                one.client(),
                word(Part.CONTACT));
    }

    private void file() {
        sql("""
                insert into casework.case_file (id, case_number, concerns, client_id, lead_id, status, phase, opened_on)
                values (?, ?, 'PERSON', ?, ?, 'ACTIVE', 'MONITORING', current_date - 90)""", one.id(), word(Part.NUMBER), one.client(), lead);
        sql(
                "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CLIENT')",
                Ids.next(),
                one.id(),
                one.client());
    }

    private void benefits() {
        sql("""
                insert into casework.legal_domain_period (id, case_id, person_id, legal_domain, office, valid_from, certainty, created_by)
                values (?, ?, ?, 'SGB2', ?, current_date - 30, 'CONFIRMED', ?)""", id("periodId"), one.id(), one.client(), word(Part.BENEFITS), lead);
    }

    private void assessment() {
        sql("""
                insert into casework.assessment (id, case_id, number, status, assessed_on, author_id)
                values (?, ?, 1, 'FINAL', current_date - 20, ?)""", id("assessment"), one.id(), lead);
        area("HEALTH_CARE", Part.HEALTH, id("area"));
        area("HOUSING", Part.HOUSING, Ids.next());
    }

    private void area(String lifeArea, Part part, UUID id) {
        sql(
                "insert into casework.assessment_area (id, assessment_id, life_area, situation, need_status) values (?, ?, ?, ?, 'OPEN')",
                id,
                ids.get("assessment"),
                lifeArea,
                sealed(part, "casework.assessment_area.situation:" + id));
    }

    private void plan() {
        var plan = id("plan");
        var goal = id("goal");
        sql("""
                insert into casework.plan_version (id, case_id, number, status, author_id, agreed_on, agreed_how, explained_in, interpreting)
                values (?, ?, 1, 'AGREED', ?, current_date - 10, 'SIGNED', 'de', 'NONE')""", plan, one.id(), lead);
        sql("insert into casework.goal (id, case_id) values (?, ?)", goal, one.id());
        sql(
                "insert into casework.plan_goal (plan_id, goal_id, life_area, own_words, plain_words) values (?, ?, 'HOUSING', ?, ?)",
                plan,
                goal,
                sealed(Part.PLAN, "casework.plan_goal.own_words:" + plan + ":" + goal),
                sealed(Part.PLAN, "casework.plan_goal.plain_words:" + plan + ":" + goal));
    }

    private void notes() {
        note(id("note"), Part.NOTES, null);
        note(Ids.next(), Part.UNCHOSEN, null);
        note(id("thing"), Part.PROTECTED, id("compartment"));
        colleagues.forEach(this::reminder);
    }

    private void note(UUID id, Part part, @Nullable UUID compartment) {
        sql(
                "insert into casework.case_note (id, case_id, author_id, written_at, text, compartment_id) values (?, ?, ?, now(), ?, ?)",
                id,
                one.id(),
                lead,
                cipher.encrypt(tenant, one.id(), NOTED + " " + word(part), "casework.case_note.text:" + id),
                compartment);
        new CaseWordHasher(cipher.wordKey(tenant, one.id()))
                .tokens(NoteWords.stemsOf(NOTED))
                .forEach(token -> sql(
                        "insert into casework.note_word (case_id, word, note_id, compartment_id) values (?, ?, ?, ?)",
                        one.id(),
                        token,
                        id,
                        compartment));
        sql("""
                insert into casework.timeline_entry (id, case_id, type, occurred_at, author_id, reference_id, compartment_id)
                values (?, ?, 'note', now(), ?, ?, ?)""", Ids.next(), one.id(), lead, id, compartment);
    }

    /** Hers, whether she works on the case or not. */
    private void reminder(UUID colleague) {
        var id = Ids.next();
        sql(
                "insert into casework.reminder (id, case_id, assignee_id, due_on, text, created_by) values (?, ?, ?, current_date, ?, ?)",
                id,
                one.id(),
                colleague,
                sealed(Part.REMINDER, "casework.reminder.text:" + id),
                lead);
    }

    private void document() {
        var id = id("document");
        var blob = Ids.next();
        var content = word(Part.CONTENT).getBytes(StandardCharsets.UTF_8);
        sql(
                "insert into documents.blob (id, case_id, sha256, size, media_type, content, created_by) values (?, ?, ?, ?, 'text/plain', ?, ?)",
                blob,
                one.id(),
                sha256(content),
                content.length,
                cipher.encryptBytes(tenant, one.id(), content, "documents.blob.content:" + blob),
                lead);
        sql(
                """
                insert into casework.document (id, case_id, type, name, blob_id, media_type, size, sha256, added_at, added_by)
                values (?, ?, 'OFFICIAL_DECISION', ?, ?, 'text/plain', ?, ?, now(), ?)""",
                id,
                one.id(),
                sealed(Part.DOCUMENTS, "casework.document.name:" + id),
                blob,
                content.length,
                sha256(content),
                lead);
    }

    private void appointment() {
        var id = id("appointment");
        sql("""
                insert into casework.appointment
                  (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, place, interpreter_mode, interpreter_language,
                   interpreter_cost, created_by)
                values (?, ?, ?, current_date, '23:00', '23:30', '', '', ?, 'NONE', '', '', ?)""", id, one.id(), lead, sealed(Part.APPOINTMENTS, "casework.appointment.place:" + id), lead);
    }

    private UUID id(String name) {
        return ids.computeIfAbsent(name, _ -> Ids.next());
    }

    private String word(Part part) {
        return Canary.of(one.id(), part).word();
    }

    private byte[] sealed(Part part, String place) {
        return cipher.encrypt(tenant, one.id(), word(part), place);
    }

    private void sql(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Arrays.asList(values)).update();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
