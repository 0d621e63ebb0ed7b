package de.lotse.casework.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class HandoverTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor elif;
    private Actor marek;
    private Browser giver;
    private Browser taker;
    private String inquiry;

    @BeforeEach
    void threeOrganisations() {
        amira = given.caseManager();
        elif = given.caseManager();
        marek = given.caseManager();
        giver = given.browserOf(amira);
        taker = given.browserOf(elif);
        inquiry = giver.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", "Frau Berhane")
                .with("concern", "Sucht eine Wohnung.")
                .with("phone", "02323 777")
                .with("phoneSafe", "TIMES")
                .with("phoneTimes", "nach 17 Uhr")
                .with("language", "ti")
                .send()
                .header("Location");
    }

    @Test
    void theOtherSideGetsWhatWasAgreedAndNothingElse() {
        var page = handOver("CONCERN").follow();
        assertThat(page.text())
                .contains(
                        "übergeben an",
                        "Zustimmung am Telefon",
                        "aufgenommen von " + amira.name(),
                        "noch keine Antwort");

        var received = taker.get(incoming());

        assertThat(received.text()).contains("Sucht eine Wohnung.", "ohne Namen", "am Telefon", amira.name());
        assertThat(received.body()).doesNotContain("Berhane", "02323", "17 Uhr", "Tigrinya");
    }

    @Test
    void nothingButTheAgreedPartsIsWrittenAtAll() {
        handOver("NAME");

        assertThat(given.as(elif, () -> jdbc.sql("""
                        select num_nonnulls(concern, phone, phone_times) + length(language) + length(district) + length(phone_safe)
                        from   casework.inquiry_handover""").query(Integer.class).single()))
                .isZero();
    }

    @Test
    void noThirdOrganisationAndNoOtherMunicipalityLearnsAnything() {
        handOver("NAME");
        var path = incoming();
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        for (var stranger : new Actor[] {marek, essen})
            assertThat(given.as(stranger, () -> jdbc.sql("select count(*) from casework.inquiry_handover")
                            .query(Integer.class)
                            .single()))
                    .isZero();
        assertThat(given.browserOf(marek).get(path).status()).isEqualTo(404);
        assertThat(given.browserOf(marek).get("/anfragen").text()).doesNotContain("Berhane", "Von anderen Trägern");
        assertThat(taker.get(inquiry).status()).isEqualTo(404);
    }

    @Test
    void theTakerCanChangeNothingButTheAnswer() {
        handOver("NAME");

        assertThatThrownBy(
                        () -> given.as(elif, () -> jdbc.sql("update casework.inquiry_handover set to_organisation = ?")
                                .param(marek.organisation().value())
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> given.as(elif, () -> jdbc.sql("delete from casework.inquiry_handover")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theGiverCannotAnswerForTheOtherSide() {
        handOver("NAME");

        assertThatThrownBy(() -> given.as(
                        amira, () -> jdbc.sql("""
                        update casework.inquiry_handover
                        set    state = 'ACCEPTED', answered_on = current_date, answered_by = ?, name = null""").param(amira.user().value()).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobodyHandsOverInTheNameOfAnother() {
        var id = UUID.fromString(inquiry.substring(inquiry.lastIndexOf('/') + 1));
        assertThatThrownBy(() -> given.as(marek, () -> jdbc.sql("""
                        insert into casework.inquiry_handover
                          (id, from_organisation, to_organisation, inquiry_id, handed_on, agreed_how, agreed_on, parts, priority,
                           language, interpreter, district, phone_safe)
                        values (?, ?, ?, ?, current_date, 'PHONE', current_date, array['NAME'], 'NORMAL', '', false, '', '')""")
                        .params(
                                UUID.randomUUID(),
                                amira.organisation().value(),
                                elif.organisation().value(),
                                id)
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void acceptedItIsAnInquiryOfTheOtherSideAndTheGiverReadsSo() {
        handOver("NAME", "PHONE");
        var path = incoming();

        var accepted = taker.get(path).form(path + "/annahme").send().follow();

        assertThat(accepted.text())
                .contains("Frau Berhane", "02323 777", "nach 17 Uhr")
                .doesNotContain("Wohnung");
        assertThat(giver.get(inquiry).text()).contains("angenommen am");
        assertThat(taker.get(path).text())
                .contains("Die Angaben sind hier nicht mehr zu sehen.")
                .doesNotContain("02323");
        var lead = given.browserOf(given.colleague(elif.organisation(), Role.PROVIDER_LEAD));
        assertThat(lead.get("/leitung").page().getElementById("korb").text()).contains("Frau Berhane");
    }

    @Test
    void returnedItComesWithAReasonAndIsTakenUpAgain() {
        handOver("NAME");
        var path = incoming();
        assertThat(taker.get(path).form(path + "/rueckgabe").send().status()).isEqualTo(422);

        taker.get(path)
                .form(path + "/rueckgabe")
                .with("reason", "Wir haben keinen Platz.")
                .send();

        assertThat(giver.get(inquiry).text()).contains("zurückgegeben am", "Grund: Wir haben keinen Platz.");
        var lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
        assertThat(lead.get("/leitung").text()).contains("Von anderen Trägern zurückgegeben", "Frau Berhane");
        var again = giver.get(inquiry)
                .form(inquiry + "/uebergabe/wiederaufnahme")
                .send()
                .follow();
        assertThat(again.text()).contains("Sie klären die Anfrage wieder selbst.", "in Klärung");
        assertThat(taker.get("/anfragen").text()).doesNotContain("Berhane");
    }

    @Test
    void whatAnotherHasAcceptedSinceIsNotTakenUpAgain() {
        handOver("NAME");
        var path = incoming();
        taker.get(path).form(path + "/rueckgabe").with("reason", "Kein Platz.").send();
        var returned = giver.get(inquiry).form(inquiry + "/uebergabe/wiederaufnahme");
        giver.get(inquiry).form(inquiry + "/uebergabe/wiederaufnahme").send();
        handOver("NAME");
        assertThat(giver.get(inquiry).page().select("form[action$=wiederaufnahme]"))
                .isEmpty();
        path = incoming();
        taker.get(path).form(path + "/annahme").send();

        assertThat(returned.send().status()).isEqualTo(409);
        assertThat(giver.get(inquiry).text()).doesNotContain("in Klärung");
        assertThat(giver.get(inquiry).page().select("form[action$=wiederaufnahme]"))
                .isEmpty();
    }

    @Test
    void whatWasAnsweredIsNotCalledBackAnyMore() {
        handOver("NAME");
        var path = incoming();
        taker.get(path).form(path + "/annahme").send();

        assertThat(given.as(amira, () -> jdbc.sql("update casework.inquiry_handover set state = 'WITHDRAWN'")
                        .update()))
                .isZero();
        assertThat(giver.get(inquiry).text()).contains("angenommen am");
    }

    @Test
    void asLongAsNobodyHasAnsweredItCanBeCalledBack() {
        handOver("NAME").follow();
        var path = incoming();

        var back =
                giver.get(inquiry).form(inquiry + "/uebergabe/rueckruf").send().follow();

        assertThat(back.text()).contains("Die Anfrage ist wieder bei Ihnen.", "zurückgeholt am", "in Klärung");
        assertThat(taker.get(path).status()).isEqualTo(404);
        assertThat(taker.get("/anfragen").text()).doesNotContain("Berhane");
    }

    @Test
    void withoutAgreementNothingGoes() {
        var path = inquiry + "/uebergabe";

        var answer = giver.get(path)
                .form(path)
                .with("to", elif.organisation().value().toString())
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Kreuzen Sie an, was", "Ohne Zustimmung gibt es keine Übergabe.", "Geben Sie ein Datum ein");
        assertThat(answer.valueOf("to")).isEqualTo(elif.organisation().value().toString());
        assertThat(taker.get("/anfragen").text()).doesNotContain("Von anderen Trägern übergeben");
    }

    private Browser.Answer handOver(String... parts) {
        var path = inquiry + "/uebergabe";
        return giver.get(path)
                .form(path)
                .with("to", elif.organisation().value().toString())
                .with("parts", String.join(",", parts))
                .with("how", "PHONE")
                .with("agreedOn", "heute")
                .send();
    }

    private String incoming() {
        return taker.get("/anfragen")
                .page()
                .selectFirst("a[href^=/anfragen/uebergaben/]")
                .attr("href");
    }
}
