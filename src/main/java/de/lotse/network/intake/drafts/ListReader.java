package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.ListField.*;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.Vocabulary.Words;
import de.lotse.network.likeness.NameText;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads a list in which each row is an offer, with its organisation and its place. */
final class ListReader {

    private static final int CUT = 2_000; // characters, at which a cell of a table ends

    private final ChosenColumns columns;
    private final Words words;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> organisations = new HashMap<>();

    ListReader(ChosenColumns columns, Words words) {
        this.columns = columns;
        this.words = words;
    }

    List<Draft> read(List<Line> lines) {
        lines.forEach(line -> row(new Row(line)));
        return drafts;
    }

    private void row(Row row) {
        var name = row.get(OFFER).isEmpty() ? row.get(ORGANISATION) : row.get(OFFER);
        if (name.isEmpty()) {
            drafts.add(new DraftBuilder(Kind.OFFER, row.id(), row.number())
                    .named(row.words())
                    .refuse("name.missing")
                    .build());
            return;
        }
        var organisation = organisation(row);
        var place = place(row, organisation);
        drafts.add(offer(row, name, organisation, place));
    }

    /** A row without one is its own; one that several rows name is read once, from the first. */
    private String organisation(Row row) {
        var own = row.get(ORGANISATION).isEmpty() || row.get(OFFER).isEmpty();
        var name = row.get(ORGANISATION).isEmpty() ? row.get(OFFER) : row.get(ORGANISATION);
        var key = NameText.of(name).key();
        var id = own ? row.id() : "name:" + (key.isEmpty() ? name : key);
        if (!own && organisations.putIfAbsent(id, row.number()) != null) return id;
        var draft = new DraftBuilder(Kind.ORGANISATION, id, row.number()).put("name", name);
        if (own) ownOrganisation(row, draft);
        else draft.otherwise("kind", "OTHER");
        Common.umlauts(draft, name);
        drafts.add(draft.build());
        return id;
    }

    private void ownOrganisation(Row row, DraftBuilder draft) {
        if (row.has(EMAIL)) draft.mail("email", row.get(EMAIL));
        if (row.has(PAGE)) draft.page("website", row.get(PAGE));
        if (row.has(PHONE)) Common.phones(draft, row.get(PHONE), Map.of());
        var type = row.get(TYPE);
        var kind = words.organisationKind(type);
        draft.otherwise("kind", kind.orElse("OTHER"));
        if (type.isEmpty() || kind.isPresent()) return;
        draft.say("type", type).keep(TYPE.label(), type);
    }

    /** The id of the place in the source; empty where the row tells none. */
    private String place(Row row, String organisation) {
        if (row.get(STREET).isEmpty()
                && row.get(LATITUDE).isEmpty()
                && row.get(PLACE).isEmpty()) return "";
        var draft = new DraftBuilder(Kind.LOCATION, row.id(), row.number()).set("organisation_id", organisation);
        if (row.has(PLACE)) draft.put("name", row.get(PLACE));
        if (row.has(DISTRICT)) draft.keep(DISTRICT.label(), row.get(DISTRICT));
        draft.add(Part.ADDRESSES, Common.address(draft, row.get(STREET), row.get(POSTCODE), row.get(CITY)));
        if (row.get(STREET).isEmpty()) draft.say("address.street");
        Common.position(draft, words.here(), row.get(LATITUDE), row.get(LONGITUDE));
        Common.umlauts(draft, row.get(STREET), row.get(PLACE));
        drafts.add(draft.named(row.get(PLACE).isEmpty() ? row.get(STREET) : row.get(PLACE))
                .build());
        return row.id();
    }

    private Draft offer(Row row, String name, String organisation, String place) {
        var draft = new DraftBuilder(Kind.OFFER, row.id(), row.number())
                .put("name", name)
                .set("organisation_id", organisation)
                .otherwise("kind", kind(row));
        if (row.has(DESCRIPTION)) draft.put("description", row.get(DESCRIPTION));
        if (row.has(APPLICATION)) draft.put("application_process", row.get(APPLICATION));
        if (row.has(FEES)) fees(draft, row.get(FEES));
        reach(row, draft);
        coded(row, TOPICS, draft, words::topic, (one, code) -> one.add(Part.TOPICS, Map.of("topic", code)));
        coded(row, AUDIENCES, draft, words::audience, (one, code) -> one.add(Part.AUDIENCES, Map.of("audience", code)));
        coded(row, LANGUAGES, draft, words::language, (one, code) -> one.add(Part.LANGUAGES, Map.of("language", code)));
        if (!place.isEmpty()) draft.add(Part.PLACES, Map.of("location_id", place));
        else if (row.has(STREET) || row.has(CITY)) draft.say("place.missing").keep(CITY.label(), row.get(CITY));
        if (row.has(PHONE) && row.get(PHONE).isEmpty()) draft.say("phone.missing");
        if (row.get(CITY).isEmpty()) draft.keep(POSTCODE.label(), place.isEmpty() ? row.get(POSTCODE) : "");
        hours(row, draft);
        rest(row, draft);
        return draft.build();
    }

    private void reach(Row row, DraftBuilder draft) {
        if (row.has(EMAIL)) draft.mail("email", row.get(EMAIL));
        if (row.has(PAGE)) draft.page("url", row.get(PAGE));
        if (row.has(PHONE)) Common.phones(draft, row.get(PHONE), Map.of());
        if (!row.get(ORGANISATION).isEmpty()) draft.keep(TYPE.label(), row.get(TYPE));
    }

    private String kind(Row row) {
        return words.offerKind(row.get(OFFER_KIND))
                .or(() -> words.offerKind(row.get(TYPE)))
                .or(() -> words.offerKind(row.get(OFFER)))
                .orElse("ADVICE");
    }

    private static void fees(DraftBuilder draft, String text) {
        draft.put("fees_description", text);
        if (text.matches("(?iu).*(kostenlos|kostenfrei|umsonst|gratis|keine kosten).*")) draft.set("fees", "FREE");
    }

    /** What means nothing here is a word too many for the list, but no reason to lose it. */
    private void coded(
            Row row,
            ListField field,
            DraftBuilder draft,
            Function<String, java.util.Optional<String>> code,
            BiConsumer<DraftBuilder, String> add) {
        if (!row.has(field)) return;
        draft.list(partOf(field));
        var unknown = new ArrayList<String>();
        for (var word : Vocabulary.split(row.get(field))) {
            var found = code.apply(word);
            var audience = field == TOPICS ? words.audience(word) : java.util.Optional.<String>empty();
            found.ifPresent(one -> add.accept(draft, one));
            audience.ifPresent(one -> draft.add(Part.AUDIENCES, Map.of("audience", one)));
            if (found.isEmpty() && audience.isEmpty()) unknown.add(word);
        }
        if (unknown.isEmpty()) return;
        if (field == TOPICS) unknown.forEach(draft::unknownTopic);
        var said = String.join(", ", unknown);
        draft.say("unknown." + field, DraftBuilder.shown(said)).keep(field.label(), said);
    }

    private static Part partOf(ListField field) {
        return switch (field) {
            case TOPICS -> Part.TOPICS;
            case AUDIENCES -> Part.AUDIENCES;
            default -> Part.LANGUAGES;
        };
    }

    private void hours(Row row, DraftBuilder draft) {
        var text = row.get(HOURS);
        if (text.isEmpty()) return;
        Hours.read(draft, text);
    }

    private void rest(Row row, DraftBuilder draft) {
        if (row.has(CONTACT) && !row.get(CONTACT).isEmpty()) draft.add(Part.CONTACTS, Map.of("name", row.get(CONTACT)));
        draft.keep(SOURCE.label(), row.get(SOURCE));
        if (row.isCut()) draft.say("cell.long", CUT);
        Common.umlauts(draft, row.get(OFFER), row.get(DESCRIPTION));
    }

    /** One row by what its columns mean. */
    private final class Row {

        private final Line line;

        Row(Line line) {
            this.line = line;
        }

        int number() {
            return line.number();
        }

        boolean has(ListField field) {
            return columns.has(field);
        }

        String get(ListField field) {
            var column = columns.column(field);
            return column < 0 ? "" : CleanText.of(line.cell(column));
        }

        /** By which it is known again; without a column for it, by what it is called and where it is. */
        String id() {
            if (!get(ID).isEmpty()) return get(ID);
            return String.join(
                    "|",
                    NameText.of(get(OFFER)).key(),
                    NameText.of(get(ORGANISATION)).key(),
                    get(STREET));
        }

        String words() {
            return DraftBuilder.cut(String.join(" · ", line.cells()), 100);
        }

        boolean isCut() {
            return line.cells().stream().anyMatch(cell -> cell.length() >= CUT);
        }
    }
}
