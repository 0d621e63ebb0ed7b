package de.lotse.casework.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SearchControllerTests {

    @Autowired
    Given given;

    @Autowired
    PersonNames names;

    @Autowired
    CaseOpening cases;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "Олена,Мельник,Melnyk",
        "محمد,,Muhammad",
        "Jörg,Müller,Joerg",
        "Emre,Yılmaz,Yilmaz",
        "Selam,Haile,Haiel",
        "Olena,Melnyk,melnyk olena"
    })
    void findsANameInAnotherScriptOrSpellingOrWithASlip(String givenName, String family, String typed) {
        var amira = given.caseManager();
        caseOf(amira, givenName, family == null ? "" : family);

        assertThat(links(search(given.browserOf(amira), typed))).hasSize(1);
    }

    @Test
    void doesNotTakeANameForAnother() {
        var amira = given.caseManager();
        caseOf(amira, "Farid", "Rahimi");

        assertThat(search(given.browserOf(amira), "Popescu").text()).contains("Nichts gefunden");
    }

    @Test
    void findsAMemberOfTheHouseholdInTheCaseOfTheClient() {
        var amira = given.caseManager();
        var id = caseOf(amira, "Farid", "Rahimi");
        given.as(amira, () -> {
            cases.addMember(id, person(amira, "Parwana", "Nazari"), "SPOUSE");
            return true;
        });

        assertThat(links(search(given.browserOf(amira), "Nazari"))).containsExactly("/faelle/" + id.value());
    }

    @Test
    void findsACaseByItsNumberOrItsBeginning() {
        var amira = given.caseManager();
        var id = caseOf(amira, "Ana", "Popescu");
        var number = given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        var browser = given.browserOf(amira);

        for (var typed : List.of(number, number.substring(0, 7), number.replaceFirst("-0*", "-")))
            assertThat(search(browser, typed).text()).as(typed).contains("Popescu, Ana", number);
        assertThat(search(browser, "1999-00001").text()).contains("Nichts gefunden");
    }

    @Test
    void findsWordsInNotesAndMarksThem() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(caseOf(amira, "Leyla", "Demir"));
        write(browser, path, "Der Widerspruch gegen das Jobcenter ist eingelegt.");
        write(browser, path, "Anderes Thema.");

        var answer = search(browser, "Widersprüche Jobcenter");

        assertThat(answer.page().select("mark").eachText()).containsExactly("Widerspruch", "Jobcenter");
        assertThat(answer.text()).contains("Notizen (1)", "Demir, Leyla").doesNotContain("Anderes Thema");
    }

    @Test
    void asksForAllWordsOfANote() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        write(browser, notes(caseOf(amira, "Leyla", "Demir")), "Der Widerspruch ist eingelegt.");

        assertThat(search(browser, "Widerspruch Kita").text()).contains("Nichts gefunden");
    }

    @Test
    void findsOpenInquiriesOfTheOwnOrganisation() {
        var amira = given.caseManager();
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        var path = inquiry(given.browserOf(amira), "Мельник Олена");

        assertThat(links(search(colleague, "Melnyk"))).containsExactly(path);
        assertThat(links(search(given.browserOf(given.caseManager()), "Melnyk")))
                .isEmpty();
        var editor = given.colleague(amira.organisation(), Role.EDITOR);
        assertThat(links(search(given.browserOf(editor), "Melnyk"))).isEmpty();
    }

    @Test
    void findsNobodyByTheWordThatSaysNoName() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        inquiry(browser, "anonym");

        assertThat(links(search(browser, "anonym"))).isEmpty();
    }

    @Test
    void answersNoLongerAndNoOtherwiseForWhatOthersKnow() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        caseOf(amira, "Selam", "Haile");
        var before = search(browser, "Melnyk");
        var own = search(browser, "Haile");

        for (var other : List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                given.caseManager(),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER))) {
            write(given.browserOf(other), notes(caseOf(other, "Olena", "Melnyk")), "Melnyk Haile");
            caseOf(other, "Selam", "Haile");
        }

        assertSame(search(browser, "Melnyk"), before);
        assertSame(search(browser, "Haile"), own);
    }

    @Test
    void isNeverKeptAndShowsTheQuestionInNoAddress() {
        var browser = given.browserOf(given.caseManager());

        var answer = search(browser, "Melnyk");

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.page().select("a[href*=Melnyk], form[action*=Melnyk]"))
                .isEmpty();
        assertThat(answer.valueOf("q")).isEqualTo("Melnyk");
        var typed = browser.get("/suche?q=Melnyk").page();
        typed.select("input[name=weiter]").remove(); // the way back after locking is the address that she typed herself
        assertThat(typed.html()).doesNotContain("Melnyk");
    }

    @Test
    void writesWhatWasShownIntoTheAccessLogAndNotTheQuestion() {
        var amira = given.caseManager();
        var id = caseOf(amira, "Selam", "Haile");
        search(given.browserOf(amira), "Haile");

        var logged = given.as(amira, () -> jdbc.sql("""
                        select row_to_json(e)::text from audit.access_entry e
                        where  e.action = 'SEARCH' and e.user_id = ? and e.subject = 'case'""")
                .param(amira.user().value())
                .query(String.class)
                .list());

        assertThat(logged).hasSize(1);
        assertThat(logged.getFirst()).contains(id.value().toString()).doesNotContain("Haile");
    }

    @Test
    void rejectsAnEmptyAndAnEndlessQuestion() {
        var browser = given.browserOf(given.caseManager());

        assertThat(browser.get("/suche").status()).isEqualTo(200);
        assertThat(search(browser, "  ").status()).isEqualTo(422);
        var answer = search(browser, "x".repeat(201));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("q")).hasSize(201);
    }

    @Test
    void readsNameKeysThroughTheirIndexAlone() {
        var amira = given.caseManager();
        caseOf(amira, "Olena", "Melnyk");
        for (int i = 0; i < 20; i++) caseOf(amira, "Kind", "Nummer" + i);
        fillWithNames(amira, 5_000);

        var plan = given.as(amira, () -> {
            var keys = NameKeys.query("Melnyk").keys();
            return String.join(
                    "\n",
                    jdbc.sql("explain (analyze, costs off, timing off, summary off) " + NameFinding.PERSONS)
                            .param(keys.toArray(String[]::new))
                            .query(String.class)
                            .list());
        });

        assertThat(plan)
                .containsPattern("Index (Only )?Scan using name_key_pkey")
                .doesNotContain("Seq Scan on name_key");
    }

    private static void assertSame(Answer answer, Answer before) {
        assertThat(answer.text()).isEqualTo(before.text());
        assertThat(answer.body()).hasSameSizeAs(before.body());
    }

    /** People of the same organisation in nobody's case. */
    private void fillWithNames(Actor actor, int people) {
        given.filling(actor, () -> {
            jdbc.sql("""
                            insert into casework.person (id, display_name)
                            select gen_random_uuid(), 'Fremde ' || n from generate_series(1, ?) n""").param(people).update();
            return jdbc.sql("""
                            insert into casework.name_key (person_id, key)
                            select p.id, 'x:fremde' || k from casework.person p, generate_series(1, 3) k
                            where  p.display_name like 'Fremde %'""").update();
        });
    }

    private CaseId caseOf(Actor actor, String givenName, String family) {
        return given.as(actor, () -> cases.open(person(actor, givenName, family), Concerns.PERSON));
    }

    private PersonId person(Actor actor, String givenName, String family) {
        var person = given.person(actor, "neu");
        given.as(actor, () -> {
            names.store(person, List.of(new NameEntry(givenName, "", family, Script.LATIN, Kind.OFFICIAL)));
            return true;
        });
        return person;
    }

    private static Answer search(Browser browser, String typed) {
        return browser.get("/suche").form("/suche").with("q", typed).send();
    }

    private static List<String> links(Answer answer) {
        return answer.page().select("main .kern-task-list a").eachAttr("href");
    }

    private static void write(Browser browser, String path, String text) {
        browser.get(path).form(path).with("text", text).send();
    }

    private static String inquiry(Browser browser, String name) {
        return browser.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .send()
                .header("Location");
    }

    private static String notes(CaseId id) {
        return "/faelle/" + id.value() + "/notizen";
    }
}
