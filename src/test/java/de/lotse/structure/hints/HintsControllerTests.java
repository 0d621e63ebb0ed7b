package de.lotse.structure.hints;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
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
class HintsControllerTests {

    private static final String LIST = "/hinweise/ohne-fall";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private Actor jonas;
    private String words;

    @BeforeEach
    void people() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        jonas = bonn.colleague(Role.CASE_MANAGER);
        words = "Die Kita am Park nimmt niemanden auf " + UUID.randomUUID();
    }

    @Test
    void isShownToEverybodyOnceAnotherPersonHasReadIt() {
        give(words);
        var author = given.browserOf(jonas);
        assertThat(author.get(LIST).text()).contains(words, "wartet auf eine zweite Person");

        var elsewhere = given.browserOf(bonn.stranger(organisations, Role.CASE_MANAGER));
        var reader = given.browserOf(bonn.stranger(organisations, Role.COORDINATION));
        var review = reviewOf(reader, words);
        assertThat(author.get(review).status()).isEqualTo(404);
        reader.get(review).form(review).with("decision", "release").send();

        assertThat(elsewhere.get(LIST).page().select("a[href=" + review + "]")).isEmpty();
        assertThat(elsewhere.get(LIST).text()).contains(words, "kein Platz oder kein Angebot frei");
    }

    @Test
    void isKeptBackWithAReasonThatItsAuthorReads() {
        give(words);
        var reader = given.browserOf(bonn.stranger(organisations, Role.COORDINATION));
        var review = reviewOf(reader, words);
        var refusal = reader.get(review).form(review).with("decision", "refuse");
        assertThat(refusal.send().status()).isEqualTo(422);
        refusal.with("reason", "Die Kita ist zu erkennen").send();

        assertThat(given.browserOf(jonas).get(LIST).text())
                .contains(words, "nicht freigegeben", "Die Kita ist zu erkennen");
        assertThat(reader.get(LIST).text()).doesNotContain(words);
    }

    @Test
    void twoReadersAtTheSameTimeDoNotOverruleEachOther() {
        give(words);
        var first = given.browserOf(bonn.stranger(organisations, Role.COORDINATION));
        var second = given.browserOf(bonn.stranger(organisations, Role.CENTRE_LEAD));
        var review = reviewOf(first, words);
        var late = second.get(review).form(review).with("decision", "refuse").with("reason", "Nein");
        first.get(review).form(review).with("decision", "release").send();
        assertThat(late.send().status()).isIn(404, 409);
        assertThat(second.get(LIST).text()).contains(words);
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsMissing() {
        var browser = given.browserOf(jonas);
        var answer = browser.get(LIST + "/neu")
                .form(LIST + "/neu")
                .with("text", words)
                .with("barrier", "")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(words, "Wählen Sie, was im Weg steht.");
    }

    private void give(String text) {
        var answer = given.browserOf(jonas)
                .get(LIST + "/neu")
                .form(LIST + "/neu")
                .with("text", text)
                .with("barrier", "NO_CAPACITY")
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private static String reviewOf(Browser reader, String text) {
        return reader.get(LIST)
                .page()
                .select(".kern-card:contains(" + text + ") a[href$=/pruefung]")
                .attr("href");
    }
}
