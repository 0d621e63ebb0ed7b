package de.lotse.structure.permissions;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Structural signals whose words wait for a second reader. */
final class SignalThings {

    private SignalThings() {}

    static String ofCase(JdbcClient jdbc, CaseCipher cipher, Actor owner, String caseId) {
        var id = signal(jdbc, true);
        var text = cipher.encrypt(
                owner.tenant(), UUID.fromString(caseId), "Es gibt keinen Platz.", "casework.signal_origin.text:" + id);
        jdbc.sql("""
                        insert into casework.signal_origin (signal_id, case_id, source, barrier, given_on, text_state, text)
                        values (?, ?::uuid, 'MANUAL', 'NO_CAPACITY', current_date, 'WAITING', ?)""").params(id, caseId, text).update();
        return id.toString();
    }

    static String withoutCase(JdbcClient jdbc) {
        var id = signal(jdbc, false);
        jdbc.sql(
                        "insert into structure.signal_text (signal_id, from_case, text) values (?, false, 'Die Kita nimmt niemanden auf.')")
                .param(id)
                .update();
        return id.toString();
    }

    /** At the stage at which the address has something to do. */
    static Map<String, String> reconstruction(JdbcClient jdbc, String route) {
        var id = Ids.next();
        var step = Ids.next();
        var shared = route.endsWith("/ruecknahme");
        jdbc.sql("""
                        insert into structure.reconstruction (id, title, state, begun_on, shared_on, checker_id)
                        values (?, 'Acht Wochen ohne Geld', ?, current_date, ?::date, ?)""")
                .params(id, shared ? "SHARED" : route.endsWith("/pruefung") ? "TO_CHECK" : "DRAFT")
                .param(shared ? "2026-01-07" : null)
                .param(shared ? Ids.next() : null)
                .update();
        jdbc.sql(
                        "insert into structure.chain_step (id, reconstruction_id, side, place, what) values (?, ?, 'AS_IS', 1, 'Antrag')")
                .params(step, id)
                .update();
        return Map.of("id", id.toString(), "step", step.toString());
    }

    static Map<String, String> procedure(JdbcClient jdbc) {
        var id = Ids.next();
        var question = Ids.next();
        jdbc.sql("insert into structure.procedure (id, valid_from) values (?, current_date)")
                .param(id)
                .update();
        jdbc.sql("""
                        insert into structure.procedure_revision (procedure_id, revision, title, domains)
                        values (?, 1, 'Wechsel zum Jobcenter', '{SGB2}')""").param(id).update();
        jdbc.sql("""
                        insert into structure.procedure_question (id, procedure_id, question, asked_on)
                        values (?, ?, 'Gilt das auch im Urlaub?', current_date)""").params(question, id).update();
        return Map.of("id", id.toString(), "question", question.toString());
    }

    private static UUID signal(JdbcClient jdbc, boolean fromCase) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into structure.signal (id, from_case, barrier, month, source)
                        values (?, ?, 'NO_CAPACITY', date_trunc('month', current_date), 'MANUAL')""").params(id, fromCase).update();
        return id;
    }
}
