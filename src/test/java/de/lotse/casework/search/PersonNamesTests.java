package de.lotse.casework.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.PersonId;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PersonNamesTests {

    @Autowired
    Given given;

    @Autowired
    PersonNames names;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsAllNamesOfAPersonInTheirOrder() {
        var amira = given.caseManager();
        var person = given.person(amira, "Melnyk");
        var both = List.of(
                new NameEntry("Олена", "", "Мельник", Script.ORIGINAL, Kind.OFFICIAL),
                new NameEntry("Olena", "", "Melnyk", Script.LATIN, Kind.USED));

        store(amira, person, both);

        assertThat(given.as(amira, () -> names.of(person))).isEqualTo(both);
    }

    @Test
    void showsTheFirstNameInLatinLetters() {
        var amira = given.caseManager();
        var person = given.person(amira, "Heide");

        store(
                amira,
                person,
                List.of(
                        new NameEntry("محمد", "", "", Script.ORIGINAL, Kind.OFFICIAL),
                        new NameEntry("Anna", "von der", "Heide", Script.LATIN, Kind.OFFICIAL)));

        assertThat(displayName(amira, person)).isEqualTo("von der Heide, Anna");
    }

    @Test
    void cutsOnlyTheDisplayOfANameThatFillsBothFields() {
        var amira = given.caseManager();
        var person = given.person(amira, "Lang");
        var longest = new NameEntry("ا".repeat(300), "", "ب".repeat(300), Script.ORIGINAL, Kind.OFFICIAL);

        store(amira, person, List.of(longest));

        assertThat(displayName(amira, person)).hasSize(300).endsWith("…");
        assertThat(given.as(amira, () -> names.of(person))).containsExactly(longest);
    }

    @Test
    void forgetsTheKeysOfAReplacedName() {
        var amira = given.caseManager();
        var person = given.person(amira, "Alt");
        store(amira, person, List.of(new NameEntry("Leyla", "", "Demir", Script.LATIN, Kind.OFFICIAL)));

        store(amira, person, List.of(new NameEntry("", "", "Popescu", Script.LATIN, Kind.OFFICIAL)));

        assertThat(keys(amira, person)).isEqualTo(NameKeys.of("Popescu"));
    }

    @Test
    void keepsNoNameBesideAPseudonym() {
        var amira = given.caseManager();
        var person = given.person(amira, "Demir, Leyla");
        store(amira, person, List.of(new NameEntry("Leyla", "", "Demir", Script.LATIN, Kind.OFFICIAL)));

        given.as(amira, () -> {
            names.storePseudonym(person, "Ahorn");
            return true;
        });

        assertThat(given.as(amira, () -> names.of(person))).isEmpty();
        assertThat(displayName(amira, person)).isEqualTo("Ahorn");
        assertThat(keys(amira, person)).isEqualTo(NameKeys.of("Ahorn"));
    }

    @Test
    void hidesNamesAndKeysFromOtherOrganisations() {
        var amira = given.caseManager();
        var person = given.person(amira, "Demir, Leyla");
        store(amira, person, List.of(new NameEntry("Leyla", "", "Demir", Script.LATIN, Kind.OFFICIAL)));
        var stranger = given.colleague(given.organisation(Given.HERNE), Role.CASE_MANAGER);

        assertThat(given.as(stranger, () -> names.of(person))).isEmpty();
        assertThat(keys(stranger, person)).isEmpty();
    }

    private void store(Actor actor, PersonId person, List<NameEntry> entries) {
        given.as(actor, () -> {
            names.store(person, entries);
            return true;
        });
    }

    private String displayName(Actor actor, PersonId person) {
        return given.as(actor, () -> jdbc.sql("select display_name from casework.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single());
    }

    private Set<String> keys(Actor actor, PersonId person) {
        return given.as(actor, () -> jdbc.sql("select key from casework.name_key where person_id = ?")
                .param(person.value())
                .query(String.class)
                .set());
    }
}
