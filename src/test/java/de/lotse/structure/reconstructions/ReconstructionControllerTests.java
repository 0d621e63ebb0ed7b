package de.lotse.structure.reconstructions;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ReconstructionControllerTests {

    private static final String LIST = "/themen/rekonstruktionen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private Actor amira;
    private Browser browser;

    @BeforeEach
    void people() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        amira = bonn.colleague(Role.CASE_MANAGER);
        browser = given.browserOf(amira);
    }

    @Test
    void isWrittenStepByStepCheckedByAnotherOneAndThenSharedWithAll() {
        var path = begin("Acht Wochen ohne Geld");
        step(path, "AS_IS", "Antrag gestellt", "3", false);
        step(path, "AS_IS", "Niemand zuständig", "56", true);
        step(path, "TO_BE", "Übergabe vier Wochen vorher", "0", false);

        var page = browser.get(path);
        assertThat(page.text()).contains("59 Tage insgesamt", "ein Bruch", "Übergabe vier Wochen vorher");
        assertThat(page.page().select("ol.kern-list").first().text()).startsWith("Antrag gestellt");
        var up = page.page().select("form[action$=/hoch]").attr("action");
        page.form(up).send();
        assertThat(browser.get(path).page().select("ol.kern-list").first().text())
                .startsWith("Niemand zuständig");

        var stranger = given.browserOf(bonn.stranger(organisations, Role.COORDINATION));
        assertThat(stranger.get(path).status()).isEqualTo(404);
        page.form(path + "/vorlage").send();
        assertThat(browser.get(path).page().select("form[action$=/pruefung]")).isEmpty();

        var second = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        var check = second.get(path).form(path + "/pruefung").with("decision", "share");
        assertThat(check.send().text()).contains("Bestätigen Sie, dass niemand zu erkennen ist");
        check.with("anonymous", "true").send();
        assertThat(stranger.get(path).text()).contains("Niemand zuständig", "freigegeben");
        assertThat(browser.get(path + "/bearbeiten").status()).isEqualTo(404);
        assertThat(stranger.get("/themen").page().select("a[href=" + LIST + "]"))
                .hasSize(1);
    }

    @Test
    void whatMayTellWhoItIsIsShownBeforeItIsShared() {
        var path = begin("Frau Haddad ohne Geld");
        assertThat(browser.get(path).text()).contains("Daran könnte jemand zu erkennen sein", "Frau Haddad");
    }

    @Test
    void isGivenBackWithWhatHasToChange() {
        var path = begin("Acht Wochen");
        browser.get(path).form(path + "/vorlage").send();
        var second = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        var back = second.get(path).form(path + "/pruefung").with("decision", "back");
        assertThat(back.send().status()).isEqualTo(422);
        back.with("objection", "Der Ort ist zu klein").send();
        assertThat(browser.get(path).text()).contains("Zurückgegeben", "Der Ort ist zu klein", "Entwurf");
    }

    @Test
    void twoWhoChangeItAtTheSameTimeDoNotOverwriteEachOther() {
        var path = begin("Acht Wochen");
        var mine = browser.get(path + "/bearbeiten").form(path + "/bearbeiten");
        given.browserOf(bonn.colleague(Role.CASE_MANAGER))
                .get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("title", "Neun Wochen")
                .send();
        var late = mine.with("title", "Zehn Wochen").send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Zehn Wochen");
        assertThat(browser.get(path).text()).contains("Neun Wochen");
    }

    @Test
    void whoeverWroteInItIsNotTheOneWhoChecksIt() {
        var path = begin("Acht Wochen");
        var second = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        second.get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("situation", "Eine Familie")
                .send();
        var third = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        third.get(path + "/schritte/neu?seite=AS_IS")
                .form(path + "/schritte/neu")
                .with("what", "Antrag gestellt")
                .send();
        var fourth = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        var handed = browser.get(path).form(path + "/vorlage");
        handed.send();
        var check = fourth.get(path)
                .form(path + "/pruefung")
                .with("decision", "share")
                .with("anonymous", "true");

        for (var writer : List.of(browser, second, third)) {
            assertThat(writer.get(path).text()).contains("der nicht daran geschrieben hat");
            assertThat(writer.get(path).page().select("form[action$=/pruefung]"))
                    .isEmpty();
            assertThat(sent(writer, path, "/pruefung", check.fields()).status()).isEqualTo(404);
        }
        assertThat(check.send().status()).isEqualTo(303);
    }

    @Test
    void itsOrganisationWithdrawsItAndNobodyElseReadsItAnyMore() {
        var path = shared("Acht Wochen ohne Geld");
        var stranger = given.browserOf(bonn.stranger(organisations, Role.CASE_MANAGER));
        assertThat(stranger.get(path).page().select("form[action$=/ruecknahme]"))
                .isEmpty();
        var form = browser.get(path).form(path + "/ruecknahme");
        assertThat(sent(
                                stranger,
                                path,
                                "/ruecknahme",
                                form.with("reason", "Nicht meine").fields())
                        .status())
                .isEqualTo(404);
        assertThat(form.with("reason", " ").send().text()).contains("Schreiben Sie, warum");

        assertThat(form.with("reason", "An der Schule zu erkennen").send().status())
                .isEqualTo(303);

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(LIST).text()).doesNotContain(path);
        assertThat(browser.get(path).text())
                .contains("zurückgezogen", "An der Schule zu erkennen", "Niemand zuständig");
        assertThat(form.send().status()).as("twice").isEqualTo(409);
        assertThat(browser.get(path + "/bearbeiten").status()).isEqualTo(404);
    }

    @Test
    void coordinationWithdrawsThoseOfAllAndSeesWhatItWithdrew() {
        var path = shared("Neun Wochen ohne Geld");
        var coordination = given.browserOf(bonn.stranger(organisations, Role.COORDINATION));
        coordination
                .get(path)
                .form(path + "/ruecknahme")
                .with("reason", "Der Stadtbezirk ist zu klein")
                .send();

        assertThat(coordination.get(path).text()).contains("Der Stadtbezirk ist zu klein", "Niemand zuständig");
        assertThat(browser.get(path).text()).contains("Der Stadtbezirk ist zu klein");
        assertThat(given.browserOf(bonn.stranger(organisations, Role.COORDINATION))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    /** Written by amira, read by a colleague. */
    private String shared(String title) {
        var path = begin(title);
        step(path, "AS_IS", "Niemand zuständig", "56", true);
        browser.get(path).form(path + "/vorlage").send();
        given.browserOf(bonn.colleague(Role.CASE_MANAGER))
                .get(path)
                .form(path + "/pruefung")
                .with("decision", "share")
                .with("anonymous", "true")
                .send();
        return path;
    }

    /** What somebody sends who was shown no form for it. */
    private static Browser.Answer sent(Browser browser, String path, String end, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "_csrf",
                browser.get(path).page().select("input[name=_csrf]").first().val());
        return browser.post(path + end, all);
    }

    private String begin(String title) {
        var answer = browser.get(LIST + "/neu")
                .form(LIST + "/neu")
                .with("title", title)
                .send();
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    private void step(String path, String side, String what, String days, boolean broken) {
        var form = browser.get(path + "/schritte/neu?seite=" + side)
                .form(path + "/schritte/neu")
                .with("what", what)
                .with("days", days);
        assertThat((broken ? form.with("broken", "true") : form).send().status())
                .isEqualTo(303);
    }
}
