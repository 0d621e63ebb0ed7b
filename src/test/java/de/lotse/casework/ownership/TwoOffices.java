package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.NewConsent;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of this folder do again and again: a person agrees, and an office offers her case. */
@TestComponent
public final class TwoOffices {

    private final Given given;
    private final Consents consents;
    private final ConsentWordings wordings;
    private final JdbcClient jdbc;

    TwoOffices(Given given, Consents consents, ConsentWordings wordings, JdbcClient jdbc) {
        this.given = given;
        this.consents = consents;
        this.wordings = wordings;
        this.jdbc = jdbc;
    }

    /** Answers the id of the consent. */
    public UUID agreed(
            Actor owner, CaseId caseId, OrganisationId to, SharingPurpose purpose, ContentCategory... categories) {
        var item = new ConsentItem(to, "", List.of(categories), purpose, "", Direction.BOTH, null);
        return given.as(
                owner,
                () -> consents.record(new NewConsent(
                        caseId.value(),
                        client(caseId),
                        Kind.SHARING,
                        wordings.inForce().getFirst().id(),
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

    /** Inside a transaction of its organisation. */
    public UUID client(CaseId caseId) {
        return jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(caseId.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    /** The form by which the case is handed over to whoever the person named. */
    public Browser.Form handOver(Browser ours, CaseId caseId) {
        var chooser = ours.get("/faelle/" + caseId.value() + "/vermittlungen");
        var link = chooser.page().select("main tbody a[href*=uebergabe]").attr("href");
        return ours.get(link).form("/faelle/" + caseId.value() + "/uebergabe");
    }

    /** Refers something else, so that the other office knows the case. Answers the path of the grant as that one sees it. */
    public String referred(Browser ours, Browser theirs, CaseId caseId) {
        var path = "/faelle/" + caseId.value() + "/vermittlungen";
        var link = ours.get(path).page().select("main tbody a[href*=neu]").attr("href");
        ours.get(link).form(path).with("service", "Beratung").send();
        return theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
    }
}
