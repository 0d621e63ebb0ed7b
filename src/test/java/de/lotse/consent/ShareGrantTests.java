package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.shared.Actor;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a grant opens to its recipient in the database itself, below every page, and when it closes. */
@LotseTest
class ShareGrantTests {

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    @Autowired
    ConsentWordings wordings;

    @Autowired
    ShareGrants grants;

    @Autowired
    SharedReading reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor owner;
    private Actor recipient;
    private CaseId caseId;
    private UUID client;

    @BeforeEach
    void aCaseAndAnotherOrganisation() {
        owner = given.caseManager();
        recipient = given.caseManager();
        caseId = given.caseOf(owner, "Haile, Selam");
        client = given.as(owner, () -> uuid("select client_id from casework.case_file where id = ?", caseId.value()));
    }

    @Test
    void opensTheNamedCategoriesAndNothingElse() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        assertThat(see(grant, "select count(*) from casework.person")).isOne();
        assertThat(see(grant, "select count(*) from casework.case_file")).isOne();
        assertThat(see(grant, "select count(*) from casework.contact_point")).isZero();
        assertThat(see(grant, "select count(*) from casework.case_note")).isZero();
        assertThatThrownBy(() -> see(grant, "select count(address_protected) from casework.person"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> see(grant, "select count(*) from casework.reminder"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void outsideTheDoorTheRecipientSeesNothing() {
        give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        for (var table : List.of("casework.person", "casework.case_file", "consent.share_grant", "consent.consent"))
            assertThat(given.as(recipient, () -> count("select count(*) from " + table)))
                    .as(table)
                    .isZero();
    }

    @Test
    void insideTheDoorNobodySeesTheOwnOrganisation() {
        given.caseOf(recipient, "Eigene, Eva");
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        assertThat(see(grant, "select count(*) from casework.person")).isOne();
    }

    @Test
    void anotherOrganisationCannotOpenIt() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        var third = given.caseManager();

        assertThatThrownBy(() -> given.as(third, () -> reading.open(grant, shared -> shared)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(
                        given.colleague(recipient.organisation(), Role.EDITOR),
                        () -> reading.open(grant, shared -> shared)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartnerOfTheNetworkDoesNotWorkOnTheCase() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        var partner = given.colleague(recipient.organisation(), Role.NETWORK_PARTNER);

        assertThatThrownBy(() -> given.as(partner, () -> reading.open(grant, shared -> shared)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverTakesBackTheConsentToTheWorkSharesNothingAnyMore() {
        var work = consent(Kind.CASEWORK, ContentCategory.PLAN);
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        assertThat(see(grant, "select count(*) from casework.person")).isOne();

        given.as(owner, () -> consents.withdraw(caseId.value(), work, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
    }

    @Test
    void sharingDoesNotOutliveTheWork() {
        consent(Kind.CASEWORK, ContentCategory.PLAN);
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        given.as(owner, () -> jdbc.sql("""
                        update consent.consent set valid_from = current_date - 9, valid_until = current_date - 1
                        where  case_id = ? and kind = 'CASEWORK'""").param(caseId.value()).update());

        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
        assertThat(given.as(owner, () -> grants.bases(caseId.value()))).isEmpty();
        assertThat(given.as(owner, () -> grants.ofCase(caseId.value()))
                        .getFirst()
                        .live())
                .isFalse();

        consent(Kind.CASEWORK, ContentCategory.PLAN);

        assertThat(see(grant, "select count(*) from casework.person")).isOne();
    }

    @Test
    void nothingIsSharedAfterTheWorkWasTakenBack() {
        var work = consent(Kind.CASEWORK, ContentCategory.PLAN);
        given.as(owner, () -> consents.withdraw(caseId.value(), work, LocalDate.now(), WithdrawnHow.PHONE, ""));

        consent(ContentCategory.IDENTITY);

        assertThat(given.as(owner, () -> grants.bases(caseId.value()))).isEmpty();
    }

    @Test
    void whatWasReplacedIsNoBasisAnyMore() {
        consent(Kind.CASEWORK, ContentCategory.IDENTITY, ContentCategory.HEALTH);
        consent(Kind.CASEWORK, ContentCategory.PLAN);

        assertThat(given.as(owner, () -> grants.bases(caseId.value())))
                .singleElement()
                .satisfies(one -> assertThat(one.categories()).containsExactly(ContentCategory.PLAN));
    }

    @Test
    void aNewConsentToTheWorkEndsWhatTheOneBeforeItShared() {
        var grant = give(consent(Kind.CASEWORK, ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        consent(Kind.CASEWORK, ContentCategory.PLAN);

        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
        assertThat(given.as(owner, () -> grants.ofCase(caseId.value())))
                .singleElement()
                .satisfies(one -> assertThat(one.endReason()).isEqualTo(EndReason.REPLACED));
    }

    @Test
    void withdrawnItIsClosedWithTheCommit() {
        var consent = consent(ContentCategory.IDENTITY);
        var grant = give(consent, ContentCategory.IDENTITY);

        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
        assertThat(given.as(owner, () -> grants.ofCase(caseId.value())))
                .singleElement()
                .satisfies(one -> assertThat(one.endReason()).isEqualTo(EndReason.WITHDRAWN))
                .satisfies(one -> assertThat(one.live()).isFalse());
    }

    @Test
    void anExclusionWins() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        given.as(owner, () -> jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, organisation_id, reason) values (?, ?, ?, 'x')""")
                .params(
                        UUID.randomUUID(),
                        caseId.value(),
                        recipient.organisation().value())
                .update());

        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
    }

    @Test
    void isNeverWiderThanItsBasis() {
        var consent = consent(ContentCategory.IDENTITY);

        assertThatThrownBy(() -> give(consent, ContentCategory.IDENTITY, ContentCategory.HEALTH))
                .hasStackTraceContaining("within its basis");
    }

    @Test
    void onceEndedItStaysEnded() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);
        given.as(owner, () -> {
            grants.end(caseId.value(), grant, EndReason.REPLACED);
            return true;
        });

        assertThatThrownBy(() -> given.as(owner, () -> jdbc.sql(
                                "update consent.share_grant set ended_at = null, end_reason = null where id = ?")
                        .param(grant)
                        .update()))
                .hasStackTraceContaining("stays ended");
        assertThatThrownBy(() -> see(grant, "select 1")).isInstanceOf(NotFound.class);
    }

    @Test
    void aProtectedAddressIsNotAmongTheContacts() {
        given.as(owner, () -> jdbc.sql(
                        "insert into casework.person_address (id, person_id, street, city) values (?, ?, 'Weg 1', 'Herne')")
                .params(UUID.randomUUID(), client)
                .update());
        var grant = give(
                consent(ContentCategory.IDENTITY, ContentCategory.CONTACT),
                ContentCategory.IDENTITY,
                ContentCategory.CONTACT);
        assertThat(see(grant, "select count(*) from casework.person_address")).isOne();

        given.as(owner, () -> jdbc.sql("update casework.person set address_protected = true where id = ?")
                .param(client)
                .update());

        assertThat(see(grant, "select count(*) from casework.person_address")).isZero();
    }

    @Test
    void aNoteThatWasSharedAndIsSpeciallyProtectedLaterIsGone() {
        var grant = give(
                consent(ContentCategory.IDENTITY, ContentCategory.NOTES),
                ContentCategory.IDENTITY,
                ContentCategory.NOTES);
        var browser = given.browserOf(owner);
        var notes = "/faelle/" + caseId.value() + "/notizen";
        browser.get(notes).form(notes).with("text", "Kolibri").send();
        given.as(owner, () -> jdbc.sql("""
                        insert into casework.shared_thing (grant_id, case_id, kind, thing_id)
                        select ?, n.case_id, 'NOTE', n.id from casework.case_note n where n.case_id = ?""").params(grant, caseId.value()).update());
        assertThat(see(grant, "select count(*) from casework.case_note")).isOne();

        var door = browser.get(notes).page().select("a[href$=/schutz]").attr("href");
        browser.get(door).form(door).with("sealed", "true").send();

        assertThat(see(grant, "select count(*) from casework.case_note")).isZero();
    }

    @Test
    void whatTheRecipientWillSeeIsReadWithItsEyes() {
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        var seen = given.as(
                owner,
                () -> reading.preview(
                        recipient.organisation(), grant, shared -> count("select count(*) from casework.person")));

        assertThat(seen).isOne();
        assertThat(given.as(owner, () -> count("select count(*) from casework.person")))
                .isOne();
    }

    @Test
    void whoeverCatchesAnExceptionInsideTheDoorStandsOutsideAgain() {
        var own = given.caseOf(recipient, "Eigene, Eva");
        var grant = give(consent(ContentCategory.IDENTITY), ContentCategory.IDENTITY);

        rolledBack(recipient, () -> {
            assertThatThrownBy(() -> reading.open(grant, _ -> refuse())).isInstanceOf(IllegalStateException.class);
            assertThat(role()).isEqualTo("lotse_app");
            assertThatThrownBy(() -> reading.forOwner(grant, _ -> refuse())).isInstanceOf(IllegalStateException.class);
            assertThat(uuid("select id from casework.case_file where id = ?", own.value()))
                    .as("the own organisation's")
                    .isEqualTo(own.value());
            assertThat(count("select count(*) from casework.case_file")).isOne();
        });
        rolledBack(owner, () -> {
            assertThatThrownBy(() -> reading.preview(recipient.organisation(), grant, _ -> refuse()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(role()).isEqualTo("lotse_app");
            assertThat(count("select count(*) from casework.case_file")).isOne();
        });
    }

    /** As it is anyhow once an exception has left a service; until then somebody may go on reading. */
    private void rolledBack(Actor actor, Runnable work) {
        Scope.of(actor)
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }

    private static Object refuse() {
        throw new IllegalStateException("while it is read");
    }

    private String role() {
        return jdbc.sql("select current_user || coalesce(shared.purpose(), '')")
                .query(String.class)
                .single();
    }

    private UUID consent(ContentCategory... categories) {
        return consent(Kind.SHARING, categories);
    }

    private UUID consent(Kind kind, ContentCategory... categories) {
        var text = given.as(owner, () -> wordings.inForce().getFirst().id());
        var item = new ConsentItem(
                recipient.organisation(),
                "",
                List.of(categories),
                SharingPurpose.CASEWORK,
                "Antrag auf Leistungen",
                Direction.SEND,
                null);
        return given.as(
                owner,
                () -> consents.record(new NewConsent(
                        caseId.value(),
                        client,
                        kind,
                        text,
                        "de",
                        GivenHow.WRITTEN,
                        null,
                        LocalDate.now(),
                        owner.user(),
                        "NONE",
                        "",
                        Signer.SELF,
                        "",
                        LocalDate.now(),
                        LocalDate.now().plusYears(1),
                        List.of(item))));
    }

    private UUID give(UUID consent, ContentCategory... categories) {
        return given.as(owner, () -> {
            var basis = grants.bases(caseId.value()).getFirst();
            assertThat(consent).isNotNull();
            return grants.give(basis, List.of(categories), Level.READ);
        });
    }

    private int see(UUID grant, String sql) {
        return given.as(recipient, () -> reading.open(grant, shared -> count(sql)));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private UUID uuid(String sql, UUID parameter) {
        return jdbc.sql(sql)
                .param(parameter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }
}
