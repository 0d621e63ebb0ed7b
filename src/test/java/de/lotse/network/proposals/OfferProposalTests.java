package de.lotse.network.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.DirectoryMade;
import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferSheets;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OfferProposalTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfferSheets sheets;

    @Autowired
    Proposing proposing;

    private Actor editor;
    private DirectoryMade made;
    private UUID offer;

    @BeforeEach
    void anOffer() {
        editor = colleague(Role.EDITOR);
        made = new DirectoryMade(given, jdbc, editor);
        offer = made.offer("Sprachcafé");
    }

    @Test
    void anEditorAcceptsOneChangeAndRejectsAnother() {
        var proposal = propose(true);
        var saved = form(editor, proposal)
                .with("decision_WAIT_TIME", "ACCEPTED")
                .with("decision_DESCRIPTION", "REJECTED")
                .with("reason_DESCRIPTION", "Der Text ist zu werblich.")
                .send();
        assertThat(saved.follow().text()).contains("teilweise angenommen", "Der Text ist zu werblich.", editor.name());
        assertThat(read(OfferField.WAIT_TIME)).isEqualTo("drei Wochen");
        assertThat(read(OfferField.DESCRIPTION)).isEqualTo("Jeden Montag im Stadtteilbüro.");
        assertThat(isVerified()).isFalse();
    }

    @Test
    void whatIsAcceptedAsAWholeConfirmsTheOfferIfTheRestIsRight() {
        acceptAll(propose(true));
        assertThat(isVerified()).isTrue();
    }

    @Test
    void withoutTheRestNothingIsConfirmed() {
        acceptAll(propose(false));
        assertThat(isVerified()).isFalse();
    }

    @Test
    void aRejectionHasAReasonAndNothingTypedIsLost() {
        var proposal = propose(true);
        var refused = form(editor, proposal)
                .with("decision_DESCRIPTION", "REJECTED")
                .with("decision_WAIT_TIME", "ACCEPTED")
                .with("reason_WAIT_TIME", "stimmt")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Begründen Sie, warum Sie „Beschreibung“ ablehnen.");
        assertThat(refused.valueOf("reason_WAIT_TIME")).isEqualTo("stimmt");
        assertThat(read(OfferField.WAIT_TIME)).isEmpty();
        assertThat(form(editor, proposal).send().text()).contains("Wählen Sie bei mindestens einer Angabe");
    }

    @Test
    void twoReviewersAtOnceDecideOnce() {
        var proposal = propose(true);
        var first = form(editor, proposal).with("decision_WAIT_TIME", "ACCEPTED");
        var second = form(colleague(Role.COORDINATION), proposal)
                .with("decision_WAIT_TIME", "REJECTED")
                .with("reason_WAIT_TIME", "Nein.");
        assertThat(first.send().status()).isEqualTo(303);

        var late = second.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Inzwischen hat jemand anderes etwas geändert");
        assertThat(read(OfferField.WAIT_TIME)).isEqualTo("drei Wochen");
    }

    @Test
    void theSameClickTwiceDecidesOnce() {
        var form = form(editor, propose(true)).with("decision_WAIT_TIME", "ACCEPTED");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);
    }

    @Test
    void whatWasChangedMeanwhileIsShownBesideBoth() {
        var proposal = propose(true);
        var open = form(editor, proposal).with("decision_DESCRIPTION", "ACCEPTED");
        given.as(
                editor,
                () -> sheets.write(
                        offer, 1, sheets.read(offer).with(OfferField.DESCRIPTION, "Jeden Mittwoch."), false));

        var late = open.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains(
                        "inzwischen geändert", "Jeden Mittwoch.", "Jeden Montag im Stadtteilbüro.", "Jeden Dienstag.");
        assertThat(late.form(ProposalPages.path(proposal)).send().status()).isEqualTo(303);
        assertThat(read(OfferField.DESCRIPTION)).isEqualTo("Jeden Dienstag.");
    }

    @Test
    void aboutAnArchivedOfferNothingIsAccepted() {
        var proposal = propose(true);
        made.set(offer, "publication", "ARCHIVED");
        var refused =
                form(editor, proposal).with("decision_WAIT_TIME", "ACCEPTED").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Das Angebot ist im Archiv.");

        var rejected = form(editor, proposal)
                .with("decision_WAIT_TIME", "REJECTED")
                .with("reason_WAIT_TIME", "Das Angebot gibt es nicht mehr.")
                .send();
        assertThat(rejected.status()).isEqualTo(303);
    }

    @Test
    void aProposalInArabicIsShownFromTheRight() {
        propose(true);
        var proposal = propose("آمنة", "الثلاثاء", true);
        var page = given.browserOf(editor).get(ProposalPages.path(proposal)).page();
        assertThat(page.select("main [dir=auto]").eachText()).contains("الثلاثاء");
    }

    @Test
    void editorsFindItInTheListUntilItIsDecided() {
        var proposal = propose(true);
        assertThat(listed("?seite=1")).contains(proposal.toString());
        acceptAll(proposal);
        assertThat(listed("?seite=1")).doesNotContain(proposal.toString());
        assertThat(listed("?alle=true")).contains(proposal.toString());
        assertThat(given.browserOf(given.caseManager()).get(ProposalPages.PATH).status())
                .isEqualTo(403);
    }

    private String listed(String query) {
        return given.browserOf(editor).get(ProposalPages.PATH + query).body();
    }

    private void acceptAll(UUID proposal) {
        Answer saved = form(editor, proposal)
                .with("decision_WAIT_TIME", "ACCEPTED")
                .with("decision_DESCRIPTION", "ACCEPTED")
                .send();
        assertThat(saved.status()).isEqualTo(303);
    }

    private UUID propose(boolean rest) {
        return propose("Vereinsbüro", "Jeden Dienstag.", rest);
    }

    private UUID propose(String who, String description, boolean rest) {
        return given.as(editor, () -> {
            var before = sheets.read(offer);
            var after = before.with(OfferField.WAIT_TIME, "drei Wochen").with(OfferField.DESCRIPTION, description);
            proposing.propose(
                    offer, who, rest, "", Set.of(OfferField.WAIT_TIME, OfferField.DESCRIPTION), before, after);
            return jdbc.sql("select id from network.proposal where offer_id = ? order by id desc limit 1")
                    .param(offer)
                    .query(UUID.class)
                    .single();
        });
    }

    private Form form(Actor actor, UUID proposal) {
        var path = ProposalPages.path(proposal);
        return given.browserOf(actor).get(path).form(path);
    }

    private String read(OfferField field) {
        return given.as(editor, () -> sheets.read(offer).get(field));
    }

    private boolean isVerified() {
        return made.value(
                "select exists (select 1 from network.verification where offer_id = ? and method = 'TOKEN')",
                Boolean.class,
                offer);
    }

    private Actor colleague(Role role) {
        return given.colleague(given.organisation(Given.HERNE), role);
    }
}
