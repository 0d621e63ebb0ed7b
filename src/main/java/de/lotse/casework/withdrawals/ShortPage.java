package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import java.util.List;
import java.util.UUID;

/**
 * The form where it is known who takes back, but not what she had agreed to.
 *
 * @param back where one came from; the form is sent below it
 * @param intro whose withdrawal it is
 */
record ShortPage(String back, String intro, List<Option> choices, StatementForm form) {

    static ShortPage limited(UUID caseId, String client, List<Option> organisations) {
        return new ShortPage(
                "/vertretungen/" + caseId,
                t("casework.withdrawals.limited", client),
                TakingPage.choices(organisations),
                StatementForm.empty());
    }

    /** To the own organisation first what it is about most often. */
    static ShortPage received(UUID grant, String owner, OrganisationId own) {
        return new ShortPage(
                "/vermittlungen/freigaben/" + grant,
                t("casework.withdrawals.received", owner),
                List.of(
                        new Option(TakingPage.ALL, t("casework.withdrawals.what.allOf", owner)),
                        new Option(own.value().toString(), t("casework.withdrawals.what.us")),
                        new Option(StatementForm.OTHER, t("casework.withdrawals.what.other"))),
                StatementForm.empty());
    }

    String path() {
        return back + "/widerruf";
    }

    List<Option> ways() {
        return Option.named("casework.consents.withdrawnHow.", WithdrawnHow.values());
    }
}
