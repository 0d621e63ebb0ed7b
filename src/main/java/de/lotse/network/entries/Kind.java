package de.lotse.network.entries;

import static de.lotse.network.entries.Column.Type.BOOLEAN;
import static de.lotse.network.entries.Column.Type.CODES;
import static de.lotse.network.entries.Column.Type.COORDINATE;
import static de.lotse.network.entries.Column.Type.DATE;
import static de.lotse.network.entries.Column.Type.INTEGER;
import static de.lotse.network.entries.Column.Type.PROGRAMME;
import static de.lotse.network.entries.Column.Type.REFERENCE;
import static de.lotse.network.entries.Column.text;

import java.util.List;
import java.util.Optional;

/** What an entry is. In this order they are written: an offer needs its organisation and its places. */
public enum Kind {
    ORGANISATION(
            "network.organisation",
            "organisation_id",
            List.of(
                    text("name", 300),
                    text("alternate_name", 300),
                    text("description", 8000),
                    text("kind", 40),
                    text("legal_form", 100),
                    text("email", 300),
                    text("website", 1000),
                    Column.of("parent_id", REFERENCE),
                    Column.of("member_id", REFERENCE),
                    text("publication", 20, "DRAFT"),
                    text("note", 4000)),
            List.of(Part.PROGRAMMES, Part.IDENTIFIERS, Part.PHONES, Part.CONTACTS, Part.URLS, Part.FUNDING)),
    LOCATION(
            "network.location",
            "location_id",
            List.of(
                    Column.of("organisation_id", REFERENCE),
                    text("location_type", 20, "PHYSICAL"),
                    text("name", 300),
                    text("alternate_name", 300),
                    text("description", 4000),
                    text("transportation", 2000),
                    text("url", 1000),
                    text("district", 100),
                    Column.of("latitude", COORDINATE),
                    Column.of("longitude", COORDINATE),
                    text("publication", 20, "PUBLISHED")),
            List.of(Part.ADDRESSES, Part.PHONES, Part.CONTACTS, Part.ACCESSIBILITY, Part.SCHEDULES)),
    OFFER(
            "network.offer",
            "offer_id",
            List.of(
                    Column.of("organisation_id", REFERENCE),
                    Column.of("programme_id", PROGRAMME),
                    text("name", 300),
                    text("alternate_name", 300),
                    text("description", 8000),
                    text("kind", 40),
                    text("status", 40, "ACTIVE"),
                    text("email", 300),
                    text("url", 1000),
                    text("appointment", 20, "UNKNOWN"),
                    text("application_process", 2000),
                    text("interpretation_services", 2000),
                    text("fees", 20, "UNKNOWN"),
                    text("fees_description", 2000),
                    text("wait_time", 300),
                    text("eligibility_description", 4000),
                    Column.of("minimum_age", INTEGER),
                    Column.of("maximum_age", INTEGER),
                    Column.of("open_on_holidays", BOOLEAN, "false"),
                    Column.of("citywide", BOOLEAN, "true"),
                    text("alert", 1000),
                    Column.of("valid_from", DATE),
                    Column.of("valid_to", DATE),
                    Column.of("leika_keys", CODES),
                    text("publication", 20, "DRAFT"),
                    text("note", 4000)),
            List.of(
                    Part.TOPICS,
                    Part.AUDIENCES,
                    Part.CONCEPT_FIELDS,
                    Part.LANGUAGES,
                    Part.PLACES,
                    Part.PHONES,
                    Part.CONTACTS,
                    Part.SCHEDULES,
                    Part.ELIGIBILITY,
                    Part.COSTS,
                    Part.DOCUMENTS,
                    Part.CAPACITIES,
                    Part.FUNDING,
                    Part.AREAS,
                    Part.URLS));

    private final String table;
    private final String owner;
    private final List<Column> columns;
    private final List<Part> parts;

    Kind(String table, String owner, List<Column> columns, List<Part> parts) {
        this.table = table;
        this.owner = owner;
        this.columns = columns;
        this.parts = parts;
    }

    String table() {
        return table;
    }

    /** The column by which its parts refer to it. */
    String owner() {
        return owner;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Part> parts() {
        return parts;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The part of which this field is the list. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.field().equals(name)).findFirst();
    }
}
