package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import de.lotse.casework.CaseId;
import de.lotse.casework.exports.CaseTable.Column;
import de.lotse.casework.exports.CaseTable.Value;
import de.lotse.consent.Consent;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consents in a case and those they name, a line for each named office; a consent that names none has one without. */
@Component
class ConsentTable {

    private static final Value NOTHING = new Value("", "");
    private static final List<Column> COLUMNS = Stream.of(
                    "person",
                    "kind",
                    "given_how",
                    "signed",
                    "since",
                    "until",
                    "withdrawn",
                    "recipient",
                    "categories",
                    "direction",
                    "purpose")
            .map(Column::of)
            .toList();

    private final Consents consents;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    ConsentTable(Consents consents, Organisations organisations, JdbcClient jdbc) {
        this.consents = consents;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    CaseTable of(CaseId caseId) {
        var people = people(caseId);
        var names = organisations.all().stream().collect(toMap(one -> one.id(), one -> one.name()));
        var rows = consents.ofCase(caseId.value()).stream()
                .flatMap(consent -> rows(
                        consent,
                        people.getOrDefault(consent.personId(), ""),
                        item -> item.organisation() == null
                                ? item.office()
                                : names.getOrDefault(item.organisation(), "")))
                .toList();
        return new CaseTable(ContentCategory.IDENTITY, "consent", COLUMNS, rows);
    }

    private Map<UUID, String> people(CaseId caseId) {
        return jdbc
                .sql("""
                        select distinct p.id, p.display_name
                        from   casework.household_member m join casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ?""")
                .param(caseId.value())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("display_name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<List<Value>> rows(Consent consent, String person, Function<ConsentItem, String> name) {
        var items = consent.items().isEmpty()
                ? Stream.of(List.of(NOTHING, NOTHING, NOTHING, NOTHING))
                : consent.items().stream().map(item -> item(item, name.apply(item)));
        return items.map(
                item -> Stream.concat(given(consent, person), item.stream()).toList());
    }

    private static Stream<Value> given(Consent consent, String person) {
        var withdrawn = consent.withdrawn();
        return Stream.of(
                new Value(person, person),
                word("kind", consent.kind()),
                word("givenHow", consent.givenHow()),
                day(consent.signedOn()),
                day(consent.validFrom()),
                day(consent.validUntil()),
                day(withdrawn == null ? null : withdrawn.on()));
    }

    private static List<Value> item(ConsentItem item, String name) {
        var codes = item.categories().stream().map(Enum::name).collect(joining(" "));
        var words = item.categories().stream()
                .map(category -> word("category", category).text())
                .collect(joining(", "));
        return List.of(
                new Value(name, name),
                new Value(codes, words),
                word("direction", item.direction()),
                word("purpose", item.purpose()));
    }

    private static Value word(String key, Enum<?> code) {
        return new Value(code.name(), t("casework.consents." + key + "." + code));
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Value(day.toString(), Formats.date(day));
    }
}
