package de.lotse.structure;

import de.lotse.shared.Ids;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers of the directory with a row in every table that says something about one. */
record PublicContent(Work work, JdbcClient jdbc) {

    /** Runs in a transaction of somebody in the municipality. */
    interface Work {
        UUID as(Supplier<UUID> work);
    }

    UUID organisation(String publication) {
        return work.as(() -> {
            var id = Ids.next();
            insert(
                    "organisation (id, name, kind, publication, note)",
                    id,
                    "Verein",
                    "ASSOCIATION",
                    publication,
                    "für uns");
            insert(
                    "organisation_identifier (id, organisation_id, identifier_type, identifier)",
                    Ids.next(),
                    id,
                    "VR",
                    "1");
            insert("programme (id, organisation_id, name)", Ids.next(), id, "Programm");
            insert("phone (id, organisation_id, number)", Ids.next(), id, "0208 1");
            insert("url (id, organisation_id, url)", Ids.next(), id, "https://example.org");
            insert("funding (id, organisation_id, source)", Ids.next(), id, "Stadt");
            words(id);
            return id;
        });
    }

    UUID offer(UUID organisation, String publication, LocalDate verifiedOn) {
        return work.as(() -> {
            var id = Ids.next();
            insert(
                    "offer (id, organisation_id, name, kind, publication, note)",
                    id,
                    organisation,
                    "Beratung",
                    "ADVICE",
                    publication,
                    "intern");
            insert(
                    "verification (id, offer_id, verified_on, method)",
                    Ids.next(),
                    id,
                    Date.valueOf(verifiedOn),
                    "STAFF");
            insert("offer_topic (offer_id, topic)", id, "asyl");
            insert("offer_audience (offer_id, audience)", id, "alle");
            insert("offer_concept_field (offer_id, concept_field)", id, "arbeit");
            insert("offer_language (id, offer_id, language)", Ids.next(), id, "ar");
            insert(
                    "eligibility_rule (id, offer_id, dimension, operator, choices)",
                    Ids.next(),
                    id,
                    "AGE",
                    "AT_LEAST",
                    new String[] {"18"});
            insert("cost_option (id, offer_id)", Ids.next(), id);
            insert("required_document (id, offer_id, document)", Ids.next(), id, "Ausweis");
            insert("capacity (id, offer_id)", Ids.next(), id);
            insert("service_area (id, offer_id)", Ids.next(), id);
            insert("phone (id, offer_id, number)", Ids.next(), id, "0208 2");
            insert("url (id, offer_id, url)", Ids.next(), id, "https://example.org");
            insert("funding (id, offer_id, source)", Ids.next(), id, "Land");
            insert("schedule (id, offer_id)", Ids.next(), id);
            contact(id, true);
            contact(id, false);
            words(id);
            place(organisation, id);
            return id;
        });
    }

    private void contact(UUID offer, boolean mayBeNamed) {
        var id = Ids.next();
        insert("contact (id, offer_id, name)", id, offer, "Kim");
        if (mayBeNamed) {
            insert(
                    "naming_consent (id, contact_id, given_by, given_on, given_how)",
                    Ids.next(),
                    id,
                    "Kim",
                    java.time.LocalDate.EPOCH,
                    "SPOKEN");
            jdbc.sql("update network.contact set may_be_named = true where id = ?")
                    .param(id)
                    .update();
        }
        insert("phone (id, contact_id, number)", Ids.next(), id, "0208 3");
    }

    private void place(UUID organisation, UUID offer) {
        var id = Ids.next();
        var there = Ids.next();
        insert("location (id, organisation_id, name)", id, organisation, "Haus");
        insert("offer_at_location (id, offer_id, location_id)", there, offer, id);
        insert("address (id, location_id)", Ids.next(), id);
        insert("accessibility (id, location_id)", Ids.next(), id);
        insert("phone (id, location_id, number)", Ids.next(), id, "0208 4");
        insert("schedule (id, location_id)", Ids.next(), id);
        insert("schedule (id, offer_at_location_id)", Ids.next(), there);
        words(id);
    }

    private void words(UUID owner) {
        insert(
                "translation (owner_id, field, language, text, origin, source_revision)",
                owner,
                "name",
                "en",
                "Club",
                "HUMAN",
                1);
        insert("source_revision (owner_id, field, revision)", owner, "name", 2);
    }

    private void insert(String tableAndColumns, Object... values) {
        var places = String.join(", ", Arrays.stream(values).map(value -> "?").toList());
        jdbc.sql("insert into network." + tableAndColumns + " values (" + places + ")")
                .params(values)
                .update();
    }
}
