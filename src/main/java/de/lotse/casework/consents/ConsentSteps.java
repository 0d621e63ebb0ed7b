package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.consents.Signed.Done;
import de.lotse.casework.consents.Signed.Refused;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.casework.files.ReceivedFile;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consents;
import de.lotse.consent.Withdrawal;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a consent after it was recorded. */
@Service
@Transactional
class ConsentSteps {

    private static final String TAB = ConsentService.TAB;

    private final CaseHeads heads;
    private final Consents consents;
    private final ConsentDesk desk;
    private final DisclosedReading disclosed;
    private final Filing filing;
    private final Timeline timeline;
    private final Clock clock;

    ConsentSteps(
            CaseHeads heads,
            Consents consents,
            ConsentDesk desk,
            DisclosedReading disclosed,
            Filing filing,
            Timeline timeline,
            Clock clock) {
        this.heads = heads;
        this.consents = consents;
        this.desk = desk;
        this.disclosed = disclosed;
        this.filing = filing;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Throws {@link de.lotse.shared.Conflict} if the consent is signed or withdrawn already. */
    Signed sign(CaseId caseId, UUID id, String signedOn) {
        var head = heads.openForAftercare(caseId, TAB);
        var view = desk.view(caseId, id);
        var errors = Errors.none();
        if (!(DateText.parse(signedOn, desk.today()) instanceof Parsed(var day))) {
            errors.reject("signedOn", t("casework.consents.signedOn.missing"));
        } else if (day.isAfter(desk.today()) || day.isBefore(view.consent().validFrom())) {
            var first = Formats.date(view.consent().validFrom());
            errors.reject("signedOn", t("casework.consents.signedOn.range", first, Formats.date(desk.today())));
        } else {
            consents.sign(caseId.value(), id, day);
            timeline.add(caseId, "consentSigned", clock.instant(), id, "");
            return new Done(head.path(TAB) + "/" + id);
        }
        return new Refused(new ConsentPage(head, view, disclosed.of(view), signedOn, errors));
    }

    /** Keeps the signed sheet among the documents of the case. */
    Signed attachScan(CaseId caseId, UUID id, ReceivedFile file) {
        var head = heads.openForChange(caseId, TAB);
        var view = desk.view(caseId, id);
        return switch (file.check()) {
            case Rejected rejected -> {
                var errors = Errors.none()
                        .reject("file", t(rejected.messageKey(), rejected.args().toArray()));
                yield new Refused(new ConsentPage(head, view, disclosed.of(view), "", errors));
            }
            case Accepted accepted -> {
                var sheet = new NewDocument(
                        "CONSENT", view.consent().signedOn(), "", view.consent().personId(), accepted, file.content());
                consents.attachScan(caseId.value(), id, filing.add(caseId, sheet));
                yield new Done(head.path(TAB) + "/" + id);
            }
        };
    }

    WithdrawalPage withdrawalPage(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        var view = desk.view(caseId, id);
        return new WithdrawalPage(head, view, disclosed.of(view), Formats.date(desk.today()));
    }

    /** Always possible for whoever sees the case. Answers whether the day that was typed had to be replaced. */
    boolean withdraw(CaseId caseId, UUID id, WithdrawalForm form) {
        var today = LocalDate.now(clock);
        var item = form.what().isEmpty()
                ? null
                : form.item(consents.get(caseId.value(), id).items());
        if (item == null) consents.withdraw(caseId.value(), id, form.day(today), form.channel(), form.note());
        else consents.withdrawRecipient(caseId.value(), id, item, said(form, today));
        return form.dayWasReplaced(today);
    }

    private Withdrawal said(WithdrawalForm form, LocalDate today) {
        return new Withdrawal(clock.instant(), form.day(today), form.channel(), form.note());
    }
}
