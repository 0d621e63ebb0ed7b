package de.lotse.structure.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.shared.Ids;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of the directory, made inside the transaction of the request. */
final class DirectoryThings {

    private DirectoryThings() {}

    static String organisation(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql(
                        "insert into network.organisation (id, name, kind, publication) values (?, 'Verein', 'ASSOCIATION', 'PUBLISHED')")
                .param(id)
                .update();
        return id.toString();
    }

    static String offer(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.offer (id, organisation_id, name, kind, publication)
                        values (?, ?::uuid, 'Beratung', 'ADVICE', 'PUBLISHED')""").params(id, organisation(jdbc)).update();
        return id.toString();
    }

    /** One whose offer waits for a confirmation. */
    static String waiting(JdbcClient jdbc) {
        var organisation = organisation(jdbc);
        jdbc.sql("""
                        insert into network.offer (id, organisation_id, name, kind, publication)
                        values (?, ?::uuid, 'Beratung', 'ADVICE', 'PUBLISHED')""").params(Ids.next(), organisation).update();
        return organisation;
    }

    static String proposal(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.proposal (id, offer_id, proposer, rest_confirmed, submitted_at)
                        values (?, ?::uuid, 'Vereinsbüro', true, now())""").params(id, offer(jdbc)).update();
        jdbc.sql(
                        "insert into network.proposed_field (proposal_id, field, before, proposed) values (?, 'ALERT', '', 'Umzug')")
                .param(id)
                .update();
        return id.toString();
    }

    static Map<String, String> rule(JdbcClient jdbc) {
        var offer = offer(jdbc);
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.eligibility_rule (id, offer_id, dimension, operator, choices)
                        values (?, ?::uuid, 'GENDER', 'ONE_OF', '{FEMALE}')""").params(id, offer).update();
        return Map.of("id", offer, "rule", id.toString());
    }

    /** Of an offer that the municipality keeps itself. */
    static Map<String, String> person(JdbcClient jdbc) {
        var id = Ids.next();
        var offer = Ids.next();
        jdbc.sql(
                        "insert into network.offer (id, organisation_id, name, kind) values (?, ?::uuid, 'Beratung', 'ADVICE')")
                .params(offer, ofTheCity(jdbc))
                .update();
        jdbc.sql("insert into network.contact (id, offer_id, name) values (?, ?, 'Ansprechperson')")
                .params(id, offer)
                .update();
        return Map.of("id", offer.toString(), "person", id.toString());
    }

    static Map<String, String> programme(JdbcClient jdbc) {
        var id = Ids.next();
        var organisation = ofTheCity(jdbc);
        jdbc.sql("insert into network.programme (id, organisation_id, name) values (?, ?::uuid, 'Programm')")
                .params(id, organisation)
                .update();
        return Map.of("id", organisation, "programme", id.toString());
    }

    /** An organisation that the municipality keeps itself. */
    private static String ofTheCity(JdbcClient jdbc) {
        return jdbc.sql("""
                        select g.id::text from network.organisation g
                        join   tenancy.organisation_name n on n.id = g.member_id and n.kind = 'CITY'
                        order  by g.id limit 1""").query(String.class).single();
    }

    /** A list whose columns nobody has given a meaning yet. */
    static String intake(JdbcClient jdbc) {
        var source = Ids.next();
        var id = Ids.next();
        jdbc.sql("insert into network.import_source (id, name) values (?, ?)")
                .params(source, "Liste " + source)
                .update();
        jdbc.sql("""
                        insert into network.intake (id, source_id, form, state, file_name, content)
                        values (?, ?, 'LIST', 'MAPPING', 'Liste.csv', ?)""")
                .params(id, source, "Name;Ort\nChor;Herne\n".getBytes(UTF_8))
                .update();
        return id.toString();
    }

    static String merge(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.merge (id, entity, kept_id, merged_id, name, merged, edits, records)
                        values (?, 'OFFER', ?, ?, 'Chor', 'Chor', '[]', '[]')""").params(id, Ids.next(), Ids.next()).update();
        return id.toString();
    }

    static Map<String, String> slip(JdbcClient jdbc) {
        var sheet = Ids.next();
        jdbc.sql("""
                        insert into network.referral_slip (id, sheet_id, offer_id, code, language, created_on)
                        values (?, ?, ?::uuid, 'ZZZZ2345', 'de', current_date)""").params(Ids.next(), sheet, offer(jdbc)).update();
        return Map.of("sheet", sheet.toString(), "code", "ZZZZ2345");
    }

    /** An organisation with somebody, and with a meeting or a request. */
    static Map<String, String> liaison(JdbcClient jdbc, boolean meeting) {
        var organisation = organisation(jdbc);
        var person = Ids.next();
        var entry = Ids.next();
        var task = Ids.next();
        jdbc.sql("insert into network.contact (id, organisation_id, name) values (?, ?::uuid, 'Ansprechperson')")
                .params(person, organisation)
                .update();
        if (meeting) {
            jdbc.sql(
                            "insert into network.liaison_meeting (id, organisation_id, met_on, subject) values (?, ?::uuid, current_date, 'Raum')")
                    .params(entry, organisation)
                    .update();
            jdbc.sql("insert into network.liaison_task (id, meeting_id, task) values (?, ?, 'Anrufen')")
                    .params(task, entry)
                    .update();
        } else
            jdbc.sql(
                            "insert into network.liaison_request (id, organisation_id, received_on, from_whom, question, due_on) values (?, ?::uuid, current_date, 'Verein', 'Raum?', current_date)")
                    .params(entry, organisation)
                    .update();
        return Map.of(
                "organisation", organisation,
                "person", person.toString(),
                "entry", entry.toString(),
                "task", task.toString(),
                "kind", "anfragen");
    }
}
