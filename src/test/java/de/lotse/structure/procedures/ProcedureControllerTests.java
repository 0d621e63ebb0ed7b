package de.lotse.structure.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ProcedureControllerTests {

    private static final String LIST = "/themen/absprachen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private Browser keeper;
    private String title;

    @BeforeEach
    void people() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        keeper = given.browserOf(bonn.colleague(Role.COORDINATION));
        title = "Wechsel zum Jobcenter " + UUID.randomUUID();
    }

    @Test
    void isFoundByWordsAndByLegalDomainAndKeepsEachRevision() {
        var path = agreed();
        var reader = given.browserOf(bonn.stranger(organisations, Role.CASE_MANAGER));
        assertThat(reader.get(LIST + "?suche=unterlagen+" + title.substring(22)).text())
                .contains(title);
        assertThat(reader.get(LIST + "?suche=gibtesnicht").text()).doesNotContain(title);
        assertThat(reader.get(LIST + "?rechtskreis=SGB8").text()).doesNotContain(title);
        assertThat(reader.get(path).text()).contains("Sozialamt", "gibt die Unterlagen weiter", "vier Wochen vorher");

        var revision =
                keeper.get(path + "/bearbeiten").form(path + "/bearbeiten").with("what1", "ruft an");
        assertThat(revision.send().status()).isEqualTo(422);
        revision.with("reason", "Telefon geht schneller").send();
        assertThat(reader.get(path).text())
                .contains("ruft an", "Telefon geht schneller")
                .doesNotContain("gibt die Unterlagen weiter");
        assertThat(reader.get(path + "?fassung=1").text()).contains("gibt die Unterlagen weiter", "frühere Fassung");
    }

    @Test
    void twoWhoReviseAtTheSameTimeDoNotOverwriteEachOther() {
        var path = agreed();
        var late = keeper.get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("reason", "Zweite")
                .with("what1", "schreibt");
        keeper.get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("reason", "Erste")
                .with("what1", "faxt")
                .send();
        var answer = late.send();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("schreibt");
        assertThat(keeper.get(path).text()).contains("faxt");
    }

    @Test
    void whoWorksWithItAsksAndWhoKeepsItAnswers() {
        var path = agreed();
        var reader = given.browserOf(bonn.stranger(organisations, Role.CASE_MANAGER));
        reader.get(path)
                .form(path + "/fragen")
                .with("question", "Gilt das auch für Kinder?")
                .send();
        assertThat(reader.get(path).page().select("form[action*=/fragen/]")).isEmpty();

        var page = keeper.get(path);
        var answering = page.page().select("form[action*=/fragen/]").attr("action");
        assertThat(page.form(answering).with("answer", " ").send().status()).isEqualTo(422);
        page.form(answering).with("answer", "Ja, für alle im Haushalt.").send();
        assertThat(reader.get(path).text()).contains("Gilt das auch für Kinder?", "Ja, für alle im Haushalt.");
    }

    @Test
    void isShownInACaseByItsLegalDomains() {
        agreed();
        var amira = bonn.colleague(Role.CASE_MANAGER);
        var caseId = given.caseOf(amira, "Haddad, Samira");
        var overview = "/faelle/" + caseId.value();
        assertThat(given.browserOf(amira).get(overview).text()).doesNotContain(title);
        domain(amira, caseId.value());
        assertThat(given.browserOf(amira).get(overview).text()).contains("Verfahrensabsprachen dazu");
    }

    @Test
    void itsThemeLeadsToIt() {
        var name = "Übergänge " + UUID.randomUUID();
        var theme = keeper.get("/themen/neu")
                .form("/themen/neu")
                .with("title", name)
                .send()
                .header("Location");
        filled().with("theme", theme.substring("/themen/".length())).send();
        assertThat(keeper.get(theme).page().select("#absprachen").text()).contains(title);

        var path = keeper.get(theme).page().select("#absprachen a").attr("href");
        var member = given.browserOf(bonn.colleague(Role.BODY_MEMBER));
        assertThat(member.get("/start").page().select("nav a[href=" + LIST + "]"))
                .isNotEmpty();
        assertThat(member.get(path).text())
                .as("a theme that she does not read is not named")
                .contains(title)
                .doesNotContain(name);
    }

    @Test
    void aRowThatIsHalfFilledComesBackWhole() {
        var answer =
                filled().with("office2", "JOBCENTER").with("due2", "sofort").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("In einer Zeile fehlt");
        assertThat(answer.page().select("input[name=due2]").attr("value")).isEqualTo("sofort");
    }

    private void domain(Actor amira, UUID caseId) {
        given.filling(amira, () -> jdbc.sql("""
                        insert into casework.legal_domain_period (id, case_id, person_id, legal_domain, valid_from, certainty)
                        select ?, c.id, c.client_id, 'SGB2', current_date - 10, 'CONFIRMED' from casework.case_file c where c.id = ?""").params(Ids.next(), caseId).update());
    }

    private Form filled() {
        return keeper.get(LIST + "/neu")
                .form(LIST + "/neu")
                .with("title", title)
                .with("domains", "SGB2")
                .with("office1", "SOCIAL")
                .with("what1", "gibt die Unterlagen weiter")
                .with("due1", "vier Wochen vorher");
    }

    private String agreed() {
        assertThat(filled().send().status()).isEqualTo(303);
        return keeper.get(LIST + "?suche=" + title.substring(22))
                .page()
                .select("a[href^=" + LIST + "/]:contains(" + title + ")")
                .attr("href");
    }
}
