package de.lotse.casework.clientsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.ownership.TwoOffices;
import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.tenancy.Organisations;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever another organisation opens of a person's case stands on her sheet: the case, a document, a referral. */
@LotseTest
@Import(TwoOffices.class)
class LooksOfRecipientsTests {

    @Autowired
    Given given;

    @Autowired
    TwoOffices offices;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Actor owner;
    private Actor reader;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;

    @BeforeEach
    void twoOffices() {
        owner = given.caseManager();
        reader = given.caseManager();
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(reader);
    }

    @Test
    void aReferralIsALookAlsoWhenNothingIsSharedAnyMore() {
        agree(SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        offices.referred(ours, theirs, caseId);
        var referral = theirs.get("/vermittlungen")
                .page()
                .select("main tbody a[href^=/vermittlungen/]")
                .attr("href");
        assertThat(looks()).isEmpty();

        theirs.get(referral);

        assertThat(looks()).singleElement().asString().contains("eine Vermittlung zu bearbeiten", "Leistungen");
        assertThat(rows("referral")).containsExactly("VIEW REFERRAL_HANDLING {BENEFITS}");
        assertThat(rows("case")).isEmpty();

        var decline = theirs.get(referral)
                .form(referral + "/antwort")
                .with("text", "Leider voll.")
                .with("reason", "NO_CAPACITY")
                .to(referral + "/ablehnung");
        assertThat(decline.send().follow().text()).contains("abgelehnt");

        assertThat(rows("referral"))
                .contains("CHANGE REFERRAL_HANDLING {}")
                .endsWith("VIEW REFERRAL_HANDLING {}")
                .hasSize(4);
        assertThat(looks()).hasSize(1);
        assertThat(ours.get("/faelle/" + caseId.value() + "/zugriffe").text()).contains("angesehen: Vermittlung");
    }

    @Test
    void aDocumentIsALookAtDocumentsAlone() {
        agree(SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY, ContentCategory.DOCUMENTS);
        var path = "/faelle/" + caseId.value();
        ours.upload(
                ours.get(path + "/unterlagen").form(path + "/unterlagen").with("type", "OTHER"),
                "file",
                "Bescheid.txt",
                "Der Bescheid.".getBytes(StandardCharsets.UTF_8));
        var document = given.as(owner, () -> jdbc.sql("select id::text from casework.document where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
        var link = ours.get(path + "/vermittlungen")
                .page()
                .select("main tbody a[href*=neu]")
                .attr("href");
        ours.get(link)
                .form(path + "/vermittlungen")
                .with("service", "Beratung")
                .with("things", document)
                .send();
        var grant = theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");

        assertThat(theirs.download(grant + "/unterlagen/" + document).statusCode())
                .isEqualTo(200);

        assertThat(rows("document")).containsExactly("VIEW REFERRAL_HANDLING {DOCUMENTS}");
        assertThat(looks())
                .singleElement()
                .asString()
                .contains("eine Vermittlung zu bearbeiten", "Angaben: Unterlagen")
                .doesNotContain("Name und Geburtsdatum");
    }

    @Test
    void whatWentAlongWithTheLeadStandsThereAsWell() {
        agree(SharingPurpose.CASE_TRANSFER, ContentCategory.IDENTITY, ContentCategory.APPOINTMENTS);
        var offer = offices.handOver(ours, caseId)
                .with("categories", "IDENTITY,APPOINTMENTS")
                .send()
                .follow();
        assertThat(offer.status()).isEqualTo(200);

        assertThat(entries())
                .anySatisfy(entry -> assertThat(entry)
                        .contains("durfte Angaben über Sie lesen", "um den Fall zu übernehmen", "Termine")
                        .contains("Name und Geburtsdatum"))
                .anySatisfy(entry -> assertThat(entry).contains("Ihren Fall weiterzuführen"));
        assertThat(looks()).isEmpty();
        for (var language : SheetLanguage.values())
            assertThat(ours.get(sheet() + "?sprache=" + language.code()).status())
                    .as("in %s", language)
                    .isEqualTo(200);

        var path = theirs.get("/vermittlungen")
                .page()
                .select("main tbody a[href^=/vermittlungen/]")
                .attr("href");
        theirs.get(path);

        assertThat(looks()).singleElement().asString().contains("eine Vermittlung zu bearbeiten", "Termine");
    }

    private void agree(SharingPurpose purpose, ContentCategory... categories) {
        given.agreed(owner, caseId, reader.organisation(), purpose, categories);
    }

    /** When the other organisation looked, as the person reads it. */
    private List<String> looks() {
        return entries().stream()
                .filter(entry -> entry.contains("An diesen Tagen"))
                .toList();
    }

    /** What the sheet says of the other organisation. */
    private List<String> entries() {
        var name =
                given.as(owner, () -> organisations.get(reader.organisation()).name());
        return ours.get(sheet()).page().select(".lotse-handout h3").stream()
                .filter(title -> title.text().equals(name))
                .map(title -> title.nextElementSiblings().getFirst().text())
                .toList();
    }

    private String sheet() {
        var client = given.as(owner, () -> given.client(caseId));
        return "/faelle/" + caseId.value() + "/personen/" + client + "/auskunft";
    }

    private List<String> rows(String subject) {
        return given.as(reader, () -> jdbc.sql("""
                        select a.action || ' ' || a.purpose || ' ' || a.categories::text
                        from   audit.access a
                        where  a.organisation_id = shared.organisation() and a.case_id = ? and a.subject = ? and a.action <> 'LIST'
                        order  by a.at""")
                .params(caseId.value(), subject)
                .query(String.class)
                .list());
    }
}
