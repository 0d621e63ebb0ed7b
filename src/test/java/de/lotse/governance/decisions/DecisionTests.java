package de.lotse.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Agendas;
import de.lotse.governance.Decisions;
import de.lotse.governance.Soest;
import de.lotse.governance.Subject;
import de.lotse.governance.SubjectsOfTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DecisionTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agendas agendas;

    @Autowired
    Decisions decisions;

    @Autowired
    SubjectsOfTests subjects;

    private Soest soest;
    private UUID body;
    private String path;
    private UUID meeting;
    private Actor chair;
    private Browser browser;
    private int year;

    @BeforeEach
    void aMeetingOfToday() {
        soest = new Soest(given, tenants, organisations, jdbc);
        body = soest.body("Runde " + UUID.randomUUID());
        path = "/gremien/" + body;
        chair = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, chair, "CHAIR");
        meeting = soest.meeting(body, LocalDate.now());
        browser = soest.browser(chair);
        year = LocalDate.now().getYear();
    }

    @Test
    void theModuleWhoseThingItIsLearnsTheOutcomeWithTheDecision() {
        var subject = submitted(Ids.next());
        var take = browser.get(page()).page().select("#warteliste form").attr("action");
        browser.get(page()).form(take).send();
        var form = decision(take.replace("/sitzung", "/beschluss"));
        assertThat(form.fields()).containsEntry("text", "Annehmen?");
        assertThat(form.with("kind", "RESOLVED").send().text()).contains("oder „keines davon“");
        var incomplete = form.with("outcome", "REFUSED").send();
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text()).contains("Dieses Ergebnis braucht eine Begründung.");
        var done = form.with("reason", "Das regelt der Bund.").send();

        assertThat(done.follow().text()).contains("Beschluss " + year + "/1", "Begründung: Das regelt der Bund.");
        var told = subjects.told(subject.id());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().outcome()).isEqualTo("REFUSED");
        assertThat(told.getFirst().number()).isEqualTo(year + "/1");
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        assertThat(subjects.told(subject.id())).hasSize(1);
        assertThat(browser.get(take.replace("/sitzung", "/beschluss")).status()).isEqualTo(409);

        var about = given.as(chair, () -> decisions.about(SubjectsOfTests.KEY, subject.id()));
        assertThat(about).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(year + "/1");
            assertThat(one.path()).startsWith(page());
        });
        var stranger = soest.colleague(Role.CASE_MANAGER);
        assertThat(given.as(stranger, () -> decisions.about(SubjectsOfTests.KEY, subject.id())))
                .isEmpty();
        assertThat(given.as(stranger, () -> decisions.find(about.getFirst().id())))
                .isEmpty();
    }

    @Test
    void whereTheModuleRefusesNothingIsRecordedAndNoNumberIsUsedUp() {
        submitted(SubjectsOfTests.OVER);
        var take = browser.get(page()).page().select("#warteliste form").attr("action");
        browser.get(page()).form(take).send();
        var refused = decision(take.replace("/sitzung", "/beschluss"))
                .with("kind", "RESOLVED")
                .with("outcome", "ACCEPTED")
                .send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(browser.get(path).text()).contains("Noch kein Beschluss.");
        decide(soest.item(body, meeting, "Eigener Punkt"), "NOTED");
        assertThat(browser.get(path + "/beschluesse").text()).contains("Kenntnisnahme " + year + "/1");
    }

    @Test
    void numbersOfAYearHaveNoGapsAndNoneIsGivenTwiceWhenManyDecideAtOnce() {
        var items = IntStream.range(0, 8)
                .mapToObj(i -> soest.item(body, meeting, "Punkt " + i))
                .toList();
        var forms = items.stream()
                .map(item -> decision(itemPath(item)).with("kind", "RESOLVED").with("text", "Ja"))
                .toList();
        CompletableFuture.allOf(forms.stream()
                        .map(form -> CompletableFuture.runAsync(form::send))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void votesAreAskedForWhereTheyAreCountedAndATieRefuses() {
        var item = soest.item(body, meeting, "Zielvereinbarung");
        assertThat(browser.get(itemPath(item)).page().select("[name=yes]")).isEmpty();
        soest.run("update governance.body set votes = true, quorum = 'MORE_THAN_HALF' where id = ?", body);
        assertThat(browser.get(itemPath(item)).text()).contains("Die Anwesenheit ist noch nicht festgehalten");
        var form = decision(itemPath(item))
                .with("kind", "RESOLVED")
                .with("text", "Wir vereinbaren.")
                .with("yes", "1")
                .with("no", "1");
        assertThat(form.send().text())
                .contains("Halten Sie zuerst die Anwesenheit fest.", "Ohne mehr Ja- als Nein-Stimmen");

        var attendance = page() + "/anwesenheit";
        var seat = browser.get(attendance).page().select("input[type=radio]").attr("name");
        browser.get(attendance).form(attendance).with(seat, "ABSENT").send();
        assertThat(form.with("no", "0").send().text()).contains("Mit 0 von 1 Stimmberechtigten");
        browser.get(attendance).form(attendance).with(seat, "PRESENT").send();
        assertThat(form.with("yes", "2").send().text()).contains("Das sind 2 Stimmen, anwesend oder vertreten waren 1");
        assertThat(form.with("yes", "1").send().follow().text()).contains("einstimmig mit 1 Stimmen");
    }

    @Test
    void aMeetingThatDecidedSomethingIsNotCalledOff() {
        var stale = browser.get(page()).form(page() + "/absage");
        decide(soest.item(body, meeting, "Eigener Punkt"), "NOTED");
        assertThat(browser.get(page()).page().select("form[action$=/absage]")).isEmpty();
        assertThat(stale.send().status()).isEqualTo(409);
    }

    @Test
    void nothingIsDecidedBeforeTheDayOrByWhoeverOnlyReads() {
        var ahead = soest.meeting(body, LocalDate.now().plusDays(1));
        var item = soest.item(body, ahead, "Später");
        assertThat(browser.get(itemPath(item)).status()).isEqualTo(409);
        var member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, member, "MEMBER");
        assertThat(soest.browser(member)
                        .get(itemPath(soest.item(body, meeting, "Heute")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whereOnlyTheTitleIsAnotherTheTableShowsBoth() {
        var item = soest.item(body, meeting, "Zwölf Büros");
        var form = decision(itemPath(item)).with("kind", "NOTED").with("text", "Gehört.");
        rename(item, "Dreizehn Büros");

        var stale = form.send();

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("tr:contains(Zwölf Büros)").text()).contains("Dreizehn Büros");
        assertThat(stale.form(itemPath(item)).send().status()).isEqualTo(303);
    }

    @Test
    void aDraftThatDoesNotKnowWhatItWasTypedOverEndsInAConflict() {
        var item = soest.item(body, meeting, "Zwölf Büros");
        var form = decision(itemPath(item)).with("kind", "NOTED").with("text", "Zwölf Büros gehört.");
        form.fields().remove("stamp");
        assertThat(browser.post("/entwuerfe", form.fields()).status()).isEqualTo(200);
        rename(item, "Dreizehn Büros");

        var offered =
                browser.get(itemPath(item)).page().select(".lotse-draft a").attr("href");
        var stale = browser.get(offered).form(itemPath(item)).send();

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.valueOf("text")).isEqualTo("Zwölf Büros gehört.");
        assertThat(stale.page().select("tr:contains(steht nicht im Entwurf)").text())
                .contains("Dreizehn Büros");
    }

    private void rename(UUID item, String title) {
        soest.run("update governance.agenda_item set title = ?, version = version + 1 where id = ?", title, item);
    }

    private Subject submitted(UUID id) {
        var subject = new Subject(SubjectsOfTests.KEY, id, "Thema", "/gremien");
        given.as(soest.coordination(), () -> {
            agendas.submit(body, subject, "Annehmen?");
            return true;
        });
        return subject;
    }

    private void decide(UUID item, String kind) {
        var answer = decision(itemPath(item))
                .with("kind", kind)
                .with("text", "Gehört.")
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private Form decision(String path) {
        return browser.get(path).form(path);
    }

    private String itemPath(UUID item) {
        return path + "/punkte/" + item + "/beschluss";
    }

    private String page() {
        return path + "/sitzungen/" + meeting;
    }

    private List<Integer> numbers() {
        return given.as(
                chair, () -> jdbc.sql("select number from governance.decision where body_id = ? order by number")
                        .param(body)
                        .query(Integer.class)
                        .list());
    }
}
