package de.lotse.network.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.DirectoryMade;
import de.lotse.network.rules.DirectoryRules;
import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class FreshnessTests {

    private static final TenantId GUETERSLOH = new TenantId(5754);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminders reminders;

    @Autowired
    Verifications verifications;

    @Autowired
    DirectoryRules rules;

    private final LocalDate today = LocalDate.now(Formats.ZONE);
    private Actor editor;
    private DirectoryMade made;
    private UUID offer;
    private String name;

    @BeforeEach
    void anOffer() {
        given.town(GUETERSLOH, "guetersloh.localhost", true);
        editor = colleague(Role.EDITOR);
        made = new DirectoryMade(given, jdbc, editor);
        name = "Sprachcafé " + UUID.randomUUID();
        offer = made.offer(name);
    }

    @Test
    void aCallConfirmsAnOffer() {
        assertThat(isVerified()).isFalse();
        var saved = form(editor)
                .with("by", "PHONE")
                .with("day", "gestern")
                .with("assurer", "Vereinsbüro")
                .send();
        assertThat(saved.follow().text()).contains("Die Bestätigung ist festgehalten.");
        assertThat(isVerified()).isTrue();
        assertThat(given.browserOf(editor).get(path()).text()).contains("am Telefon", "Vereinsbüro", editor.name());
        assertThat(listed("FRESH")).contains(name);
    }

    @Test
    void itSaysWhatIsMissingAndKeepsWhatWasTyped() {
        var answer = form(editor)
                .with("day", "morgen")
                .with("assurer", "Frau Beispiel")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie, wie Sie die Angaben geprüft haben.", "liegt in der Zukunft");
        assertThat(answer.valueOf("assurer")).isEqualTo("Frau Beispiel");

        var nobody = form(editor).with("by", "PHONE").send();
        assertThat(nobody.text()).contains("Geben Sie an, wer am Telefon bestätigt hat.");
    }

    @Test
    void aPersonOfTheOrganisationConfirmsHerOwn() {
        var house = given.organisation(GUETERSLOH);
        offer = made.offer(made.organisation("Eigener Verein", house), name);
        var partner = given.colleague(GUETERSLOH, house, Role.NETWORK_PARTNER);
        assertThat(form(partner).send().status()).isEqualTo(303);
        assertThat(given.browserOf(partner).get(path()).text()).contains("durch die Organisation selbst");
    }

    @Test
    void whoeverKeepsNoEntryConfirmsNothing() {
        assertThat(given.browserOf(colleague(Role.CASE_MANAGER)).get(path()).status())
                .isEqualTo(404);
        assertThat(given.browserOf(colleague(Role.CASE_MANAGER))
                        .get(FreshnessPage.PATH)
                        .status())
                .isEqualTo(200);
        assertThat(given.browserOf(colleague(Role.STATE_VIEWER))
                        .get(FreshnessPage.PATH)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOfferMovesFromDueToOverdueToHiddenByTheRule() {
        made.verified(offer, today.minusMonths(12).plusDays(10));
        assertThat(listed("DUE_SOON")).contains(name);
        assertThat(isPublic()).isTrue();

        verifiedOnly(today.minusMonths(13));
        assertThat(listed("OVERDUE")).contains(name);
        assertThat(isPublic()).isTrue();

        verifiedOnly(today.minusMonths(15));
        assertThat(listed("HIDDEN")).contains(name);
        assertThat(isPublic()).isFalse();
    }

    /** Pages for staff count as the view for the public does. */
    @Test
    void theListSaysWhatTheRuleSays() {
        var rule = Scope.of(editor).get(rules::current);
        for (var days : List.of(0, 300, 330, 340, 364, 366, 400, 440, 455, 460, 500)) {
            var on = today.minusDays(days);
            verifiedOnly(on);
            assertThat(listed(FreshnessState.of(rule, on, today).name()))
                    .as("%d days", days)
                    .contains(name);
        }
    }

    @Test
    void editorsAreRemindedOnceOfEachDueDay() {
        made.verified(offer, today.minusMonths(12).plusDays(10));
        remind();
        assertThat(notices(editor)).contains("Angebote im Verzeichnis sind bald zu bestätigen.");

        given.as(editor, () -> jdbc.sql("delete from notifications.notice").update());
        remind();
        assertThat(notices(editor)).doesNotContain("bald zu bestätigen");

        verifiedOnly(today.minusMonths(12).plusDays(12));
        remind();
        assertThat(notices(editor)).contains("bald zu bestätigen");
    }

    @Test
    void theOrganisationItselfIsRemindedWhereItHasAccounts() {
        remind();
        given.as(editor, () -> jdbc.sql("delete from notifications.notice").update());
        var house = given.organisation(GUETERSLOH);
        var partner = given.colleague(GUETERSLOH, house, Role.NETWORK_PARTNER);
        offer = made.offer(made.organisation("Eigener Verein", house), name);
        made.verified(offer, today.minusMonths(12));
        remind();

        assertThat(notices(partner)).contains("bald zu bestätigen");
        assertThat(notices(editor)).doesNotContain("bald zu bestätigen");
        var mine = given.browserOf(partner).get(FreshnessPage.PATH + "?eigene=true");
        assertThat(mine.page().select("main tbody th a bdi").eachText()).contains(name);
    }

    @Test
    void theShareCountsPublishedOffersOnly() {
        made.set(offer, "publication", "DRAFT");
        assertThat(given.browserOf(editor).get(FreshnessPage.PATH).text()).doesNotContain(name);
    }

    private void verifiedOnly(LocalDate on) {
        given.as(editor, () -> jdbc.sql("delete from network.verification where offer_id = ?")
                .param(offer)
                .update());
        made.verified(offer, on);
    }

    private boolean isVerified() {
        return given.as(editor, () -> verifications.isVerified(offer));
    }

    private boolean isPublic() {
        return made.value("select exists (select 1 from network.public_offer where id = ?)", Boolean.class, offer);
    }

    private void remind() {
        var nobody = new Actor(
                GUETERSLOH,
                new OrganisationId(UUID.randomUUID()),
                "",
                new de.lotse.shared.UserId(new UUID(0, 0)),
                "",
                java.util.Set.of());
        given.as(nobody, reminders::remind);
    }

    private String notices(Actor actor) {
        return given.browserOf(actor).get("/mitteilungen").text();
    }

    private List<String> listed(String state) {
        return given.browserOf(editor)
                .get(FreshnessPage.PATH + "?stand=" + state + "&q=" + name.substring(name.length() - 36))
                .page()
                .select("main tbody th a bdi")
                .eachText();
    }

    private de.lotse.testing.Browser.Form form(Actor actor) {
        return given.browserOf(actor).get(path()).form(path());
    }

    private String path() {
        return FreshnessController.path(offer);
    }

    private Actor colleague(Role role) {
        return given.colleague(GUETERSLOH, given.organisation(GUETERSLOH), role);
    }
}
