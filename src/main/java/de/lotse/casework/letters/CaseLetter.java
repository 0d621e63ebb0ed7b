package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.documents.BlobId;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is kept.
 *
 * @param document its PDF among the documents of the case
 * @param templateVersion 0 for the text that was shipped
 * @param content null when it was struck out
 */
record CaseLetter(
        UUID id,
        CaseId caseId,
        PersonId person,
        String personName,
        UUID document,
        TemplateKind kind,
        int templateVersion,
        Recipient recipient,
        @Nullable Content content,
        Instant madeAt,
        String madeBy,
        List<Dispatch> dispatches) {

    static final String TAB = "schreiben";

    static String path(CaseId caseId, UUID id) {
        return "/faelle/" + caseId.value() + "/" + TAB + "/" + id;
    }

    String path() {
        return path(caseId, id);
    }

    boolean isStruck() {
        return content == null;
    }

    boolean isSent() {
        return !dispatches.isEmpty();
    }

    boolean waits() {
        return !isStruck() && !isSent();
    }

    /** The person or the office of the address. */
    String to() {
        if (recipient == Recipient.NOBODY) return t("casework.letters.to.nobody.short");
        return content == null ? "" : Envelope.name(content.address());
    }

    String state() {
        if (isStruck()) return t("casework.letters.state.struck");
        if (dispatches.isEmpty())
            return t(
                    recipient == Recipient.NOBODY
                            ? "casework.letters.state.notHandedOver"
                            : "casework.letters.state.notSent");
        var last = dispatches.getLast();
        return t("casework.letters.state.sent", last.label(), Formats.date(last.on()));
    }

    Tone tone() {
        if (isStruck()) return Tone.NEUTRAL;
        return isSent() ? Tone.SUCCESS : Tone.WARNING;
    }

    /** @param address in lines; empty for a declaration */
    record Content(String address, String subject, String body, BlobId docx) {}
}
