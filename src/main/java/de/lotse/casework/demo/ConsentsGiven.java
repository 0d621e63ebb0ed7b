package de.lotse.casework.demo;

import de.lotse.casework.demo.DemoConsent.Item;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.NewConsent;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records what clients have agreed to, and taken back. */
@Component
class ConsentsGiven {

    private static final int DAYS_TO_SIGN = 28;

    private final Consents consents;
    private final ConsentWordings wordings;
    private final DemoCourse course;

    ConsentsGiven(Consents consents, ConsentWordings wordings, DemoCourse course) {
        this.consents = consents;
        this.wordings = wordings;
        this.course = course;
    }

    void add(Living living, DemoCase one, Days days) {
        one.consents().forEach(consent -> add(living, consent, days));
    }

    private void add(Living living, DemoConsent consent, Days days) {
        var caseId = living.caseId();
        var id = consents.record(recorded(living, consent, days));
        course.tell(caseId, "consentRecorded", days.at(consent.day(), 10), id, "");
        if (consent.how() == GivenHow.ORAL && consent.signed() != null) sign(living, consent.signed(), id, days);
        var withdrawn = consent.withdrawn();
        if (withdrawn != null)
            consents.withdraw(caseId.value(), id, days.on(withdrawn.day()), withdrawn.how(), withdrawn.note());
    }

    private void sign(Living living, int on, UUID id, Days days) {
        consents.sign(living.caseId().value(), id, days.on(on));
        course.tell(living.caseId(), "consentSigned", days.at(on, 10), id, "");
    }

    private NewConsent recorded(Living living, DemoConsent consent, Days days) {
        var oral = consent.how() == GivenHow.ORAL;
        var signed = consent.signed() == null ? consent.day() : consent.signed();
        return new NewConsent(
                living.caseId().value(),
                living.client().value(),
                Kind.CASEWORK,
                wording(consent.language()),
                consent.language(),
                consent.how(),
                oral ? days.on(consent.day() + DAYS_TO_SIGN) : null,
                oral ? null : days.on(signed),
                Scope.actor().user(),
                consent.interpreting(),
                "",
                Signer.SELF,
                "",
                days.on(consent.day()),
                days.on(consent.day() + consent.days()),
                consent.items().stream().map(ConsentsGiven::item).toList());
    }

    /** In the language in which it was explained, or in German. */
    private UUID wording(String language) {
        var texts = wordings.inForce();
        return texts.stream()
                .filter(text -> text.code().equals(language))
                .findFirst()
                .orElseGet(texts::getFirst)
                .id();
    }

    private static ConsentItem item(Item item) {
        return new ConsentItem(
                null, item.office(), item.categories(), SharingPurpose.CASEWORK, item.purpose(), Direction.BOTH, null);
    }
}
