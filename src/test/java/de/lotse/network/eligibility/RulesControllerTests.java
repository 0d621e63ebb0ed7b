package de.lotse.network.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class RulesControllerTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private UUID offer;
    private String path;

    @BeforeEach
    void anOffer() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        offer = bonn.offer("Lerncafé", "GERMAN_COURSE");
        path = path(offer);
    }

    @Test
    void aRuleIsChosenInTwoStepsAndReadAsASentence() {
        var browser = bonn.as(Role.EDITOR);
        assertThat(browser.get(path).text()).contains("Keine Voraussetzung");

        var added = add(browser, "LEGAL_DOMAIN", "ONE_OF", "SGB2");
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.follow().text())
                .contains(
                        "Rechtskreis: Grundsicherung für Arbeitsuchende (SGB II)", "Die Voraussetzung ist hinzugefügt");
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void theSameRuleTwiceComesBackAndSoDoesOneWithoutAChoice() {
        var browser = bonn.as(Role.EDITOR);
        add(browser, "GENDER", "ONE_OF", "FEMALE");

        var again = add(browser, "GENDER", "ONE_OF", "FEMALE");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("steht schon da");

        var empty = browser.get(path + "?merkmal=GENDER")
                .form(path)
                .with("note", "nur vormittags")
                .send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Wählen Sie mindestens eine Angabe.");
        assertThat(empty.valueOf("note")).isEqualTo("nur vormittags");
    }

    @Test
    void onlyWhatHasAnOrderIsAtLeastOrAtMost() {
        var browser = bonn.as(Role.EDITOR);
        assertThat(add(browser, "GENDER", "AT_LEAST", "FEMALE").status()).isEqualTo(422);
        assertThat(add(browser, "LANGUAGE_LEVEL", "ONE_OF", "A2").status()).isEqualTo(422);
        assertThat(add(browser, "LANGUAGE_LEVEL", "AT_LEAST", "UNKNOWN").status())
                .isEqualTo(422);
        assertThat(add(browser, "GENDER", "ONE_OF", "NOBODY").status()).isEqualTo(422);
        assertThat(add(browser, "LANGUAGE_LEVEL", "AT_LEAST", "A2").follow().text())
                .contains("Deutschkenntnisse: mindestens A2");
    }

    @Test
    void aRemovedRuleIsGoneAndRemovingItTwiceDoesNoHarm() {
        var browser = bonn.as(Role.EDITOR);
        add(browser, "GENDER", "NONE_OF", "MALE");
        var page = browser.get(path);
        var action = page.page().select("form[action$=/entfernung]").attr("action");
        assertThat(page.form(action).send().follow().text()).contains("Keine Voraussetzung");
        assertThat(page.form(action).send().status()).isEqualTo(303);
    }

    @Test
    void theAgesOfTheOfferStandAmongItsRules() {
        bonn.run("update network.offer set minimum_age = 18, maximum_age = 27 where id = ?", offer);
        assertThat(bonn.as(Role.EDITOR).get(path).text()).contains("ab 18 Jahren", "bis 27 Jahre");
    }

    @Test
    void onlyWhoKeepsTheOfferSetsItsRules() {
        var own = bonn.offerOf(bonn.partner("Eigener Verein", bonn.house()), "Frauencafé", "MEETING");

        assertThat(bonn.as(Role.PROVIDER_LEAD).get(path(own)).status()).isEqualTo(200);
        assertThat(bonn.as(Role.PROVIDER_LEAD).get(path).status()).isEqualTo(404);
        assertThat(bonn.as(Role.STATE_VIEWER).get(path(own)).status()).isEqualTo(403);
        assertThat(bonn.as(Role.EDITOR).get(path(UUID.randomUUID())).status()).isEqualTo(404);
        var editorOfHerne = given.colleague(given.organisation(Given.HERNE), Role.EDITOR);
        assertThat(given.browserOf(editorOfHerne).get(path).status()).isEqualTo(404);
    }

    private Browser.Answer add(Browser browser, String dimension, String operator, String choice) {
        return browser.get(path + "?merkmal=" + dimension)
                .form(path)
                .with("operator", operator)
                .with("choices", choice)
                .send();
    }

    private int history() {
        return given.as(bonn.editor(), () -> jdbc.sql(
                        "select count(*) from network.change where entity_id = ? and field = 'Voraussetzungen'")
                .param(offer)
                .query(Integer.class)
                .single());
    }

    private static String path(UUID offer) {
        return "/netzwerk/angebote/" + offer + "/voraussetzungen";
    }
}
