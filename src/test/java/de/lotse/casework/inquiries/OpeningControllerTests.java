package de.lotse.casework.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OpeningControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void carriesTheConcernIntoTheFirstNote() {
        var desk = desk();
        var path = desk.form()
                .with("name", "Olena Melnyk")
                .with("concern", "Strom wird gesperrt")
                .with("phone", "02323 1")
                .with("phoneSafe", "TIMES")
                .with("phoneTimes", "vormittags")
                .send()
                .header("Location");

        var answer = desk.opening(path).send();

        assertThat(answer.follow().text()).contains("Der Fall ist eröffnet.", "Melnyk, Olena");
        assertThat(desk.browser().get(answer.header("Location") + "/notizen").text())
                .contains("Strom wird gesperrt", "02323 1", "vormittags");
    }

    @Test
    void leavesNothingOfThePersonInTheInquiry() {
        var desk = desk();
        var path = desk.inquiry("Selam Haile", "Kita gesucht", "heute");
        var casePath = desk.openCase(path, "Selam", "Haile");
        var colleague = given.browserOf(given.colleague(desk.actor().organisation(), Role.CASE_MANAGER));

        assertThat(desk.browser().get(path).page().select("main a").eachAttr("href"))
                .contains(casePath);
        assertThat(colleague.get(path).text())
                .contains("Fall eröffnet", "steht im Fall")
                .doesNotContain("Haile", "Kita", "Zum Fall");
        assertThat(colleague.get("/anfragen").text()).doesNotContain("Haile");
    }

    @Test
    void startsWithTheNameOnTheInquiry() {
        var desk = desk();
        var form = desk.opening(desk.inquiry("Yusuf Ali Osman"));

        assertThat(form.fields()).containsEntry("given", "Yusuf Ali").containsEntry("family", "Osman");
        assertThat(desk.opening(desk.inquiry("Osman, Yusuf")).fields()).containsEntry("family", "Osman");
        assertThat(desk.opening(desk.inquiry("Anonym")).fields())
                .containsEntry("family", "")
                .containsEntry("pseudonymous", "true");
    }

    @Test
    void keepsBothScriptsAndHowExactlyTheBirthIsKnown() {
        var desk = desk();
        var path = desk.inquiry("Olena Melnyk");
        desk.opening(path)
                .with("givenOriginal", "Олена")
                .with("familyOriginal", "Мельник")
                .with("birthDate", "5.1980")
                .with("gender", "FEMALE")
                .with("concerns", "HOUSEHOLD")
                .send();

        assertThat(strings(desk.actor(), """
                select concat_ws(' ', c.concerns, p.birth_date, p.birth_precision, p.gender, n.script, n.family)
                from   casework.case_file c
                join   casework.person p on p.id = c.client_id
                join   casework.person_name n on n.person_id = p.id
                order  by n.position"""))
                .containsExactly(
                        "HOUSEHOLD 1980-05-01 MONTH FEMALE LATIN Melnyk",
                        "HOUSEHOLD 1980-05-01 MONTH FEMALE ORIGINAL Мельник");
    }

    @Test
    void storesNoIdentifierInAPseudonymousCase() {
        var desk = desk();
        var answer = desk.opening(desk.inquiry("Leyla Demir"))
                .with("pseudonymous", "true")
                .with("pseudonym", "Ahorn")
                .with("birthDate", "1.1.1990")
                .with("gender", "FEMALE")
                .send();

        assertThat(answer.follow().text()).contains("Ahorn").doesNotContain("Demir");
        assertThat(strings(desk.actor(), """
                select concat_ws(' ', display_name, pseudonymous, birth_precision, gender) from casework.person""")).containsExactly("Ahorn t UNKNOWN");
        assertThat(strings(desk.actor(), "select family from casework.person_name"))
                .isEmpty();
    }

    @Test
    void asksBeforeItEntersSomebodyASecondTime() {
        var desk = desk();
        desk.openCase(desk.inquiry("Olena Melnyk"), "Olena", "Melnyk");
        var path = desk.inquiry("Мельник");

        var answer = desk.opening(path)
                .with("given", "")
                .with("family", "Melnik")
                .with("familyOriginal", "Мельник")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Möglicherweise schon erfasst", "Diese Person nehmen: Melnyk, Olena", "Trotzdem neu anlegen");
        assertThat(cases(desk.actor())).isEqualTo(1);
    }

    @Test
    void takesThePersonThatIsKnown() {
        var desk = desk();
        desk.openCase(desk.inquiry("Olena Melnyk"), "Olena", "Melnyk");
        var path = desk.inquiry("Olena Melnyk");
        var asked = desk.opening(path).send();
        var known = asked.page().select("input[name=choice]").first().val();

        var answer = asked.form(path + "/fall").with("choice", known).send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(cases(desk.actor())).isEqualTo(2);
        assertThat(strings(desk.actor(), "select display_name from casework.person"))
                .containsExactly("Melnyk, Olena");
    }

    @Test
    void entersANamesakeWhenTold() {
        var desk = desk();
        desk.openCase(desk.inquiry("Olena Melnyk"), "Olena", "Melnyk");
        var path = desk.inquiry("Olena Melnyk");

        desk.opening(path).send().form(path + "/fall").with("choice", "neu").send();

        assertThat(strings(desk.actor(), "select display_name from casework.person"))
                .containsExactly("Melnyk, Olena", "Melnyk, Olena");
    }

    @Test
    void warnsOfAnotherOpenInquiryOfTheSameName() {
        var desk = desk();
        var other = desk.inquiry("Muhammad Rahimi");
        var answer = desk.opening(desk.inquiry("Mohammed Rahimi")).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main a").eachAttr("href")).contains(other);
    }

    @Test
    void knowsNothingOfThePeopleOfAColleague() {
        var amira = desk();
        amira.openCase(amira.inquiry("Olena Melnyk"), "Olena", "Melnyk");
        var colleague = Desk.of(given, given.colleague(amira.actor().organisation(), Role.CASE_MANAGER));

        var answer = colleague.opening(colleague.inquiry("Olena Melnyk")).send();

        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void refusesAPersonThatWasNotOnOffer() {
        var amira = desk();
        amira.openCase(amira.inquiry("Olena Melnyk"), "Olena", "Melnyk");
        var hers =
                strings(amira.actor(), "select id::text from casework.person").getFirst();
        var colleague = Desk.of(given, given.colleague(amira.actor().organisation(), Role.CASE_MANAGER));

        colleague
                .opening(colleague.inquiry("Olena Melnyk"))
                .with("choice", hers)
                .send();

        assertThat(strings(amira.actor(), "select client_id::text from casework.case_file"))
                .doesNotHaveDuplicates();
    }

    @Test
    void opensOneCaseOnADoubleClick() {
        var desk = desk();
        var form = desk.opening(desk.inquiry("Farid Rahimi"));

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));

        assertThat(cases(desk.actor())).isEqualTo(1);
    }

    @Test
    void opensOneCaseWhenTwoColleaguesAreAtIt() {
        var desk = desk();
        var path = desk.inquiry("Farid Rahimi");
        var colleague = Desk.of(given, given.colleague(desk.actor().organisation(), Role.CASE_MANAGER));
        var second = colleague.opening(path);
        desk.openCase(path, "Farid", "Rahimi");

        assertThat(second.send().status()).isEqualTo(409);
        assertThat(cases(desk.actor())).isEqualTo(1);
    }

    @Test
    void rejectsACaseWithoutAnyName() {
        var desk = desk();
        var answer = desk.opening(desk.inquiry("anonym"))
                .with("pseudonymous", "")
                .with("birthDate", "gelb")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("einen Vornamen oder einen Familiennamen", "Dieses Geburtsdatum konnten wir nicht lesen");
        assertThat(answer.valueOf("birthDate")).isEqualTo("gelb");
    }

    @Test
    void isLeftToCaseManagers() {
        var desk = desk();
        var path = desk.inquiry("anonym");
        var lead = given.browserOf(given.colleague(desk.actor().organisation(), Role.PROVIDER_LEAD));

        assertThat(lead.get(path).text()).doesNotContain("Fall eröffnen");
        assertThat(lead.get(path + "/fall").status()).isEqualTo(403);
    }

    private Desk desk() {
        return Desk.of(given, given.caseManager());
    }

    private int cases(Actor actor) {
        return strings(actor, "select id::text from casework.case_file").size();
    }

    private List<String> strings(Actor actor, String sql) {
        return given.as(actor, () -> jdbc.sql(sql).query(String.class).list());
    }
}
