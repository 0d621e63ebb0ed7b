package de.lotse.network.entries;

import static de.lotse.network.entries.Column.Type.AMOUNT;
import static de.lotse.network.entries.Column.Type.BOOLEAN;
import static de.lotse.network.entries.Column.Type.CODES;
import static de.lotse.network.entries.Column.Type.DATE;
import static de.lotse.network.entries.Column.Type.INTEGER;
import static de.lotse.network.entries.Column.Type.MOMENT;
import static de.lotse.network.entries.Column.Type.REFERENCE;
import static de.lotse.network.entries.Column.Type.TIME;
import static de.lotse.network.entries.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What hangs on an entry in any number; as a field of it, one text. */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of
public enum Part {
    PHONES(
            "network.phone",
            Rows.ORDERED,
            text("number", 60),
            text("extension", 20),
            text("type", 20, "voice"),
            text("description", 300)),
    CONTACTS(
            "network.contact",
            Rows.SET,
            text("name", 300),
            text("title", 300),
            text("department", 300),
            text("email", 300)),
    SCHEDULES(
            "network.schedule",
            Rows.ORDERED,
            Column.of("closed", BOOLEAN, "false"),
            Column.of("valid_from", DATE),
            Column.of("valid_to", DATE),
            text("freq", 20, "WEEKLY"),
            Column.of("interval", INTEGER, "1"),
            Column.of("dtstart", DATE),
            text("byday", 100),
            text("bymonthday", 100),
            Column.of("opens_at", TIME),
            Column.of("closes_at", TIME),
            Column.of("by_appointment", BOOLEAN, "false"),
            text("attending_type", 100),
            text("description", 2000),
            text("notes", 2000)),
    ADDRESSES(
            "network.address",
            Rows.SET,
            text("attention", 300),
            text("address_1", 300),
            text("address_2", 300),
            text("postal_code", 20),
            text("city", 300),
            text("region", 300),
            text("state_province", 300, "DE-NW"),
            text("country", 2, "DE"),
            text("address_type", 20, "PHYSICAL")),
    ACCESSIBILITY(
            "network.accessibility",
            Rows.SET,
            text("feature", 60),
            text("description", 500),
            text("details", 2000),
            text("url", 1000)),
    PROGRAMMES(
            "network.programme", Rows.SET, text("name", 300), text("alternate_name", 300), text("description", 8000)),
    IDENTIFIERS(
            "network.organisation_identifier",
            Rows.SET,
            text("identifier_scheme", 300),
            text("identifier_type", 300),
            text("identifier", 300)),
    URLS("network.url", Rows.SET, text("label", 300), text("url", 1000)),
    FUNDING("network.funding", Rows.SET, text("source", 500)),
    TOPICS("network.offer_topic", Rows.WITHOUT_ID, text("topic", 100)),
    AUDIENCES("network.offer_audience", Rows.WITHOUT_ID, text("audience", 100)),
    CONCEPT_FIELDS("network.offer_concept_field", Rows.WITHOUT_ID, text("concept_field", 100)),
    LANGUAGES("network.offer_language", Rows.SET, text("language", 40), text("mode", 20, "STAFF"), text("note", 300)),
    PLACES("network.offer_at_location", Rows.ORDERED, Column.of("location_id", REFERENCE), text("description", 2000)),
    ELIGIBILITY(
            "network.eligibility_rule",
            Rows.SET,
            text("dimension", 40),
            text("operator", 20),
            Column.of("choices", CODES),
            text("note", 500)),
    COSTS(
            "network.cost_option",
            Rows.SET,
            Column.of("valid_from", DATE),
            Column.of("valid_to", DATE),
            text("option", 300),
            text("currency", 3, "EUR"),
            Column.of("amount", AMOUNT),
            text("amount_description", 500)),
    DOCUMENTS("network.required_document", Rows.ORDERED, text("document", 300), text("uri", 1000)),
    CAPACITIES(
            "network.capacity",
            Rows.SET,
            text("unit", 100),
            Column.of("available", INTEGER),
            Column.of("maximum", INTEGER),
            text("description", 500),
            Column.of("updated_at", MOMENT)),
    AREAS("network.service_area", Rows.SET, text("district", 100), text("name", 300), text("description", 2000));

    private final String table;
    private final Rows rows;
    private final List<Column> columns;

    Part(String table, Rows rows, Column... columns) {
        this.table = table;
        this.rows = rows;
        this.columns = List.of(columns);
    }

    /** Whether the order of the rows tells something, and whether they have ids. */
    enum Rows {
        ORDERED,
        SET,
        WITHOUT_ID
    }

    /** Its name as a field of the entry. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    String table() {
        return table;
    }

    boolean ordered() {
        return rows == Rows.ORDERED;
    }

    boolean hasId() {
        return rows != Rows.WITHOUT_ID;
    }

    /** What hangs on each of its rows. */
    public Optional<Part> below() {
        return switch (this) {
            case CONTACTS -> Optional.of(PHONES);
            case PLACES -> Optional.of(SCHEDULES);
            default -> Optional.empty();
        };
    }

    /** The column by which what hangs below refers to a row of this. */
    String owner() {
        return this == CONTACTS ? "contact_id" : "offer_at_location_id";
    }
}
