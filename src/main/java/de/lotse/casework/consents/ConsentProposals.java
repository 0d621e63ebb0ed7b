package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.consent.Consent;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentText;
import de.lotse.consent.Consents;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the form for a consent proposes, so that a usual one is a matter of naming the office. Everything can be changed. */
@Component
class ConsentProposals {

    private static final int USUAL_MONTHS = 12;
    private static final int DAYS_OF_RENEWAL = 60;

    private final Consents consents;
    private final Clients clients;
    private final ConsentDesk desk;

    ConsentProposals(Consents consents, Clients clients, ConsentDesk desk) {
        this.consents = consents;
        this.clients = clients;
        this.desk = desk;
    }

    /** For the client, in her language, on paper and for a year, explained by whoever opens the form. */
    ConsentForm of(CaseHead head, ConsentChoices choices) {
        var client = head.clientId().value();
        var speech = clients.speech(client);
        var given = consents.ofCase(head.id().value()).stream()
                .filter(consent -> consent.personId().equals(client))
                .toList();
        var signer = signer(client, choices);
        return new ConsentForm(
                client.toString(),
                kind(given, signer).name(),
                List.of(),
                wording(choices.texts(), speech.language()).id().toString(),
                speech.language(),
                GivenHow.WRITTEN.name(),
                "",
                "",
                signer.name(),
                "",
                Scope.actor().user().value().toString(),
                interpreting(given, speech.interpreterNeeded()),
                "",
                Formats.date(desk.today()),
                Formats.date(desk.today().plusMonths(Math.min(USUAL_MONTHS, choices.longestMonths()))),
                List.of(),
                null,
                null);
    }

    private Signer signer(UUID client, ConsentChoices choices) {
        var child = choices.member(client.toString())
                .filter(member -> Consent.needsGuardian(member.birthDate(), desk.today(), choices.ownAge()))
                .isPresent();
        return child ? Signer.GUARDIAN : Signer.SELF;
    }

    /** Beside a consent to the work on the case that still holds for a while, one more is about sharing; else it is for the work itself. */
    private Kind kind(List<Consent> given, Signer signer) {
        var today = desk.today();
        return given.stream().anyMatch(consent -> holds(consent, signer, today)) ? Kind.SHARING : Kind.CASEWORK;
    }

    private static boolean holds(Consent consent, Signer signer, LocalDate today) {
        return consent.kind() == Kind.CASEWORK
                && consent.isEffective(today)
                && consent.signer() == signer
                && consent.validUntil().isAfter(today.plusDays(DAYS_OF_RENEWAL));
    }

    /** As it was the last time; nothing is proposed for somebody of whom it is only known that she needs one. */
    private static String interpreting(List<Consent> given, boolean needed) {
        return given.stream().findFirst().map(Consent::interpreterMode).orElse(needed ? "" : "NONE");
    }

    private static ConsentText wording(List<ConsentText> texts, String spoken) {
        var written = SheetLanguage.writtenFor(spoken);
        return texts.stream()
                .filter(text -> text.code().equals(written))
                .findFirst()
                .orElseGet(texts::getFirst);
    }
}
