package de.lotse.casework.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Actor;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class MergeTests {

    private static final String LIST = "/personen/dubletten";

    @Autowired
    Given given;

    @Autowired
    PersonNames names;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private Browser lead;
    private CaseId firstCase;
    private CaseId secondCase;
    private UUID first;
    private UUID second;

    @BeforeEach
    void onePersonRecordedTwice() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
        firstCase = given.caseOf(amira, "Melnyk, Olena");
        secondCase = given.caseOf(jonas, "Melnik, Olena");
        first = client(firstCase);
        second = client(secondCase);
        born(first, LocalDate.of(1987, 5, 3));
        born(second, LocalDate.of(1987, 5, 3));
        name(first, "Olena", "Melnyk");
        name(second, "Olena", "Melnik");
    }

    @Test
    void everyColumnThatNamesAPersonIsCovered() {
        var named = jdbcAsAmira("""
                select format('%I.%I.%I', n.nspname, c.relname, a.attname)
                from   pg_constraint k
                join   pg_class c on c.oid = k.conrelid
                join   pg_namespace n on n.oid = c.relnamespace
                cross  join lateral generate_subscripts(k.conkey, 1) i
                join   pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[i]
                join   pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[i] and f.attname = 'id'
                where  k.contype = 'f' and k.confrelid = 'casework.person'::regclass
                union
                select format('%I.%I.%I', n.nspname, c.relname, a.attname)
                from   pg_attribute a
                join   pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                join   pg_namespace n on n.oid = c.relnamespace
                where  a.attname like '%person\\_id' or (a.attname = 'participants' and a.atttypid = 'uuid[]'::regtype)""");
        var moved = jdbcAsAmira("select table_name || '.' || column_name from casework.person_reference");
        var byHand = List.of(
                "casework.consultation.participants",
                "consent.consent.person_id",
                "consent.legal_basis.person_id",
                "casework.protected_person.person_id", // written by a trigger when the flag of the person changes
                "casework.person_name.person_id",
                "casework.name_key.person_id",
                "casework.person_name_version.person_id",
                "casework.address_protection.person_id",
                "casework.person_merge.survivor_person_id",
                "casework.person_merge.absorbed_person_id");

        assertThat(named).isNotEmpty().allSatisfy(column -> assertThat(
                        moved.contains(column) || byHand.contains(column))
                .as("%s names a person and is not merged", column)
                .isTrue());
    }

    @Test
    void proposesWhoMayBeTheSameInTheOwnOrganisationOnly() {
        var elsewhere = given.caseManager();
        var strange = given.caseOf(elsewhere, "Melnyk, Olena");
        given.as(elsewhere, () -> jdbc.sql(
                        "update casework.person set birth_date = '1987-05-03', birth_precision = 'DAY'")
                .update());

        assertThat(lead.get(LIST).text()).contains("Melnyk, Olena", "Melnik, Olena", "Vergleichen");
        assertThat(lead.get(LIST).page().select("tbody tr")).hasSize(1);
        assertThat(given.browserOf(amira).get(LIST).text()).contains("Keine doppelten Personen");
        assertThat(given.browserOf(elsewhere).get(pair()).status()).isEqualTo(404);
        assertThat(given.browserOf(amira).get(pair()).status()).isEqualTo(404);
        assertThat(strange).isNotNull();
    }

    @Test
    void whoeverIsNotTheSameIsNotProposedAgain() {
        var page = lead.get(pair());

        page.form("/personen/verschieden").send();

        assertThat(lead.get(LIST).text()).contains("Keine doppelten Personen");
    }

    @Test
    void mergedTheyAreOnePersonWithTwoCases() {
        fill();
        merge(Map.of("name", "OTHER"));

        var hers = given.browserOf(amira);
        var his = given.browserOf(jonas);
        assertThat(hers.get("/faelle/" + firstCase.value()).text())
                .contains("Melnik, Olena", "Weitere Fälle dieser Person", jonas.name());
        assertThat(his.get("/faelle/" + secondCase.value()).text())
                .contains("Weitere Fälle dieser Person", amira.name());
        assertThat(hers.get("/faelle/" + secondCase.value()).status()).isEqualTo(404);
        assertThat(hers.get("/faelle/" + firstCase.value() + "/personen/" + first)
                        .text())
                .contains("Melnyk", "Melnik", "Bahnhofstraße 1", "Hauptstraße 2");
        assertThat(client(firstCase)).isEqualTo(client(secondCase)).isEqualTo(first);
        assertThat(rows(
                        "select cardinality(participants)::text from casework.consultation where ? = any(participants)",
                        first))
                .containsExactly("1");
    }

    @Test
    void nothingNamesTheAbsorbedPersonButWhatTheSurvivorHasAlready() {
        fill();
        merge(Map.of());

        for (var reference : jdbcAsAmira("select table_name || '|' || column_name from casework.person_reference")) {
            var table = reference.substring(0, reference.indexOf('|'));
            var column = reference.substring(reference.indexOf('|') + 1);
            var left = rows("select count(*)::text from " + table + " where " + column + " = ?", second)
                    .getFirst();
            var kept = rows("""
                    select count(*)::text from casework.person_merge_move
                    where  outcome = 'KEPT' and table_name = '%s' and column_name = '%s' and ? is not null""".formatted(table, column), second).getFirst();
            assertThat(left).as(reference).isEqualTo(kept);
        }
    }

    @Test
    void theStricterFlagsWin() {
        fill();
        merge(Map.of());

        assertThat(rows("select address_protected::text from casework.person where id = ?", first))
                .containsExactly("true");
        assertThat(rows(
                        "select interpreter_needed::text from casework.person_communication where person_id = ?",
                        first))
                .containsExactly("true");
        assertThat(rows("select safe from casework.contact_point where person_id = ?", first))
                .containsOnly("NO");
        assertThat(rows("select ends_on::text from casework.address_protection where person_id = ?", first))
                .containsExactly("2027-06-30");
    }

    @Test
    void partedEachHasWhatSheHadBefore() {
        fill();
        var before = Map.of(first, everythingOf(first), second, everythingOf(second));
        merge(Map.of("name", "OTHER"));

        var list = lead.get(LIST);
        assertThat(list.text()).contains("In den letzten 90 Tagen zusammengeführt");
        part();

        assertThat(everythingOf(first)).isEqualTo(before.get(first));
        assertThat(everythingOf(second)).isEqualTo(before.get(second));
        assertThat(client(secondCase)).isEqualTo(second);
        assertThat(lead.get(LIST).text())
                .contains("Keine doppelten Personen")
                .doesNotContain("In den letzten 90 Tagen");
        assertThat(given.browserOf(jonas).get("/faelle/" + secondCase.value()).text())
                .doesNotContain("Weitere Fälle");
    }

    @Test
    void theConsentOfTheOneCoversHerCaseAsTheOtherAndGoesBack() {
        given.consent(jonas, secondCase);
        merge(Map.of());

        assertThat(consenting()).containsExactly(first.toString());
        part();
        assertThat(consenting()).containsExactly(second.toString());
    }

    private List<String> consenting() {
        return rows("select person_id::text from consent.consent where case_id = ?", secondCase.value());
    }

    @Test
    void whoeverOfThemHasDiedIsDeadAfterwards() {
        write(
                "insert into casework.death (id, person_id, died_on, died_precision, known_by)"
                        + " values (gen_random_uuid(), ?, current_date, 'DAY', 'RELATIVES')",
                second);
        merge(Map.of());

        assertThat(rows("select person_id::text from casework.deceased where person_id = ?", first))
                .hasSize(1);
    }

    @Test
    void whatWasAddedSinceFollowsItsCaseOrIsAssigned() {
        merge(Map.of());
        title(jonas, secondCase, first);
        address(amira, first, "Neue Straße 3");

        var page = lead.get(lead.get(LIST)
                .page()
                .select("a[href^=/personen/zusammenfuehrungen]")
                .attr("href"));
        assertThat(page.text()).contains("Eine Adresse", "Ein Aufenthaltstitel", "Was gehört zu");
        page.form(partPath()).with("added", "casework.person_address").send();

        assertThat(rows("select street from casework.person_address where person_id = ?", second))
                .containsExactly("Neue Straße 3");
        assertThat(rows("select title from casework.residence_title where person_id = ?", second))
                .hasSize(1);
    }

    @Test
    void aPlaceToldWhileBothWereProtectedStaysProtected() {
        fill();
        merge(Map.of());
        address(amira, first, "Haus an geheimem Ort");
        part();

        assertThat(isProtected(first)).isTrue();
        assertThat(isProtected(second)).isTrue();
    }

    @Test
    void aPlaceWrittenOverWhileBothWereProtectedStaysProtected() {
        fill();
        merge(Map.of());
        write(
                "update casework.person_address set street = 'Geheim 1', version = version + 1 where street = 'Bahnhofstraße 1' and person_id = ?",
                first);
        part();

        assertThat(isProtected(first)).isTrue();
    }

    @Test
    void aNewPlaceOfTheAbsorbedPersonProtectsNobodyElse() {
        fill();
        merge(Map.of());
        address(amira, first, "Haus an geheimem Ort");
        lead.get(partPath())
                .form(partPath())
                .with("added", "casework.person_address")
                .send();

        assertThat(isProtected(first)).isFalse();
        assertThat(isProtected(second)).isTrue();
    }

    @Test
    void whoeverWasMergedInTheMeantimeIsNotMergedAgain() {
        var third = client(given.caseOf(amira, "Melnyk, Olena"));
        write("update casework.person set merged_into_person_id = '%s' where id = ?".formatted(third), second);

        assertThatThrownBy(() -> given.as(amira, () -> merges.begin(Pair.of(first, second), Instant.now())))
                .isInstanceOf(Conflict.class);
        assertThat(lead.get(pair()).status()).isEqualTo(404);
    }

    @Test
    void whoeverWasToldApartIsNotMerged() {
        var page = lead.get(pair());
        page.form("/personen/verschieden").send();

        assertThat(page.form("/personen/zusammenfuehrung").send().status()).isEqualTo(409);
        assertThat(lead.get(pair()).status()).isEqualTo(409);
        assertThat(client(secondCase)).isEqualTo(second);
    }

    private boolean isProtected(UUID person) {
        return rows("select address_protected::text from casework.person where id = ?", person)
                .contains("true");
    }

    @Test
    void twoRowsInTheSameHouseholdBecomeOne() {
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'PARTNER')")
                .params(UUID.randomUUID(), firstCase.value(), second)
                .update());
        merge(Map.of());

        var household = given.browserOf(amira).get("/faelle/" + firstCase.value() + "/familie");
        assertThat(household.page().select("tbody tr")).hasSize(1);
        part();
        household = given.browserOf(amira).get("/faelle/" + firstCase.value() + "/familie");
        assertThat(household.page().select("tbody tr")).hasSize(2);
    }

    @Test
    void somebodyKnownByAPseudonymIsNotNamedByMerging() {
        given.as(amira, () -> jdbc.sql(
                        "update casework.person set pseudonymous = true, birth_precision = 'YEAR' where id = ?")
                .param(second)
                .update());

        assertThat(lead.get(pair()).text()).contains("So geht es nicht");
        assertThat(lead.get(pair()).page().select("form[action=/personen/zusammenfuehrung]"))
                .isEmpty();
    }

    private void fill() {
        address(amira, first, "Bahnhofstraße 1");
        address(jonas, second, "Hauptstraße 2");
        for (var person : List.of(first, second)) {
            write(
                    "insert into casework.person_nationality (id, person_id, state) values (gen_random_uuid(), ?, '166')",
                    person);
        }
        write(
                "insert into casework.contact_point (id, person_id, type, value, safe) values (gen_random_uuid(), ?, 'PHONE', '02323 1', 'YES')",
                first);
        write(
                "insert into casework.contact_point (id, person_id, type, value, safe) values (gen_random_uuid(), ?, 'PHONE', '02323 1', 'NO')",
                second);
        write("insert into casework.person_communication (person_id, preferred_language) values (?, 'uk')", first);
        write("insert into casework.person_communication (person_id, interpreter_needed) values (?, true)", second);
        write("update casework.person set address_protected = true where id = ?", second);
        write("insert into casework.address_protection (person_id, ends_on) values (?, '2027-06-30')", second);
        contact(amira, firstCase, first);
        given.as(amira, () -> jdbc.sql("update casework.consultation set participants = array[?, ?]")
                .params(first, second)
                .update());
        title(jonas, secondCase, second);
    }

    private void contact(Actor actor, CaseId id, UUID person) {
        var path = "/faelle/" + id.value() + "/kontakte";
        given.browserOf(actor)
                .get(path)
                .form(path)
                .with("minutes", "20")
                .with("text", "Gespräch.")
                .send();
    }

    private void title(Actor actor, CaseId id, UUID person) {
        given.as(actor, () -> jdbc.sql(
                        "insert into casework.residence_title (id, case_id, person_id, title, valid_from) values (?, ?, ?, 'P24', current_date)")
                .params(de.lotse.shared.Ids.next(), id.value(), person)
                .update());
    }

    private void address(Actor actor, UUID person, String street) {
        given.as(actor, () -> jdbc.sql(
                        "insert into casework.person_address (id, person_id, street, city) values (?, ?, ?, 'Herne')")
                .params(de.lotse.shared.Ids.next(), person, street)
                .update());
    }

    private void write(String sql, UUID person) {
        given.as(amira, () -> jdbc.sql(sql).param(person).update());
    }

    private void merge(Map<String, String> choices) {
        var form = lead.get(pair()).form("/personen/zusammenfuehrung");
        for (var choice : choices.entrySet()) form = form.with(choice.getKey(), choice.getValue());
        assertThat(form.send().status()).isEqualTo(303);
    }

    private void part() {
        assertThat(lead.get(partPath()).form(partPath()).send().status()).isEqualTo(303);
    }

    private String partPath() {
        return lead.get(LIST)
                .page()
                .select("a[href^=/personen/zusammenfuehrungen]")
                .attr("href");
    }

    private String pair() {
        return "/personen/zusammenfuehrung?eine=" + first + "&andere=" + second;
    }

    /** Every row that names the person, in every table; versions count changes and may differ. */
    private Map<String, List<String>> everythingOf(UUID person) {
        var all = new TreeMap<String, List<String>>();
        for (var reference : jdbcAsAmira("select table_name || '|' || column_name from casework.person_reference")) {
            var table = reference.substring(0, reference.indexOf('|'));
            var column = reference.substring(reference.indexOf('|') + 1);
            if (table.equals("casework.distinct_persons")) continue;
            all.put(
                    reference,
                    rows(
                            "select (to_jsonb(t) - 'version')::text from " + table + " t where " + column
                                    + " = ? order by 1",
                            person));
        }
        for (var table : List.of("person_name", "name_key", "address_protection"))
            all.put(
                    table,
                    rows(
                            "select (to_jsonb(t) - 'version')::text from casework." + table
                                    + " t where person_id = ? order by 1",
                            person));
        all.put("person", rows("select (to_jsonb(t) - 'version')::text from casework.person t where id = ?", person));
        return all;
    }

    private List<String> rows(String sql, UUID person) {
        return given.as(
                amira, () -> jdbc.sql(sql).param(person).query(String.class).list());
    }

    private List<String> jdbcAsAmira(String sql) {
        return given.as(amira, () -> jdbc.sql(sql).query(String.class).list());
    }

    private UUID client(CaseId id) {
        return given.as(amira, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    private void born(UUID person, LocalDate day) {
        given.as(
                amira, () -> jdbc.sql("update casework.person set birth_date = ?, birth_precision = 'DAY' where id = ?")
                        .params(day, person)
                        .update());
    }

    private void name(UUID person, String givenName, String family) {
        given.as(amira, () -> {
            names.store(
                    new PersonId(person), List.of(new NameEntry(givenName, "", family, Script.LATIN, Kind.OFFICIAL)));
            return true;
        });
    }
}
