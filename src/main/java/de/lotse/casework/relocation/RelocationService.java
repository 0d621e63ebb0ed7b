package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hands a sheet out: it stands among the documents of the case, and who got what is noted. */
@Service
@Transactional
class RelocationService {

    static final String PATH = "wegzug";

    private final CaseHeads heads;
    private final Addressees addressees;
    private final Recipients recipients;
    private final Sheets sheets;
    private final Disclosures disclosures;
    private final SheetFiling filing;
    private final Timeline timeline;
    private final AccessLog log;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    RelocationService(
            CaseHeads heads,
            Addressees addressees,
            Recipients recipients,
            Sheets sheets,
            Disclosures disclosures,
            SheetFiling filing,
            Timeline timeline,
            AccessLog log,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.addressees = addressees;
        this.recipients = recipients;
        this.sheets = sheets;
        this.disclosures = disclosures;
        this.filing = filing;
        this.timeline = timeline;
        this.log = log;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    RelocationPage page(CaseId caseId) {
        var head = heads.open(caseId, "");
        var people = addressees.people(head);
        var language = people.isEmpty()
                ? ""
                : SlipLanguage.of(people.getFirst().language()).code();
        return page(head, new RelocationForm(RelocationForm.PERSON, List.of(), language, "", null), Errors.none());
    }

    RelocationPage rejected(CaseId caseId, RelocationForm form, Errors errors) {
        return page(heads.open(caseId, ""), form, errors);
    }

    private RelocationPage page(CaseHead head, RelocationForm form, Errors errors) {
        return new RelocationPage(
                head,
                form,
                addressees.offices(head),
                sheets.known(head),
                languages(),
                disclosures.of(head.id()),
                errors);
    }

    private List<Option> languages() {
        return Arrays.stream(SlipLanguage.values())
                .map(language -> new Option(language.code(), codes.label("language", language.code())))
                .toList();
    }

    /** The sheet is printed, filed, and noted as a disclosure. */
    Outcome hand(CaseId caseId, RelocationForm form) {
        var errors = new AtomicReference<>(form.check());
        var path = once.run(form._once(), () -> {
            var head = heads.openForAftercare(caseId, "");
            var addressee = recipients.find(head, form, errors.get());
            if (!errors.get().any()) hand(head, form, addressee, errors.get());
            return head.path(PATH);
        });
        if (errors.get().any())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome(path, errors.get());
    }

    private void hand(CaseHead head, RelocationForm form, @Nullable Addressee addressee, Errors errors) {
        var sheet = sheets.sheet(head, form, addressee);
        if (sheet.sections().isEmpty()) {
            errors.reject("categories", t("casework.relocation.categories.empty"));
            return;
        }
        var document = filing.file(head, sheet);
        var handed = sheet.sections().stream().map(Sheet.Section::category).toList();
        disclosures.add(head.id(), addressee, handed, document);
        log.record(Action.PRINT, "case", head.id().value(), "MEMBERSHIP");
        var to = addressee == null ? t("casework.relocation.toPerson") : addressee.office();
        timeline.add(
                head.id(),
                "handedOver",
                clock.instant(),
                null,
                t("casework.relocation.detail", to, Disclosure.words(handed)));
    }

    /** What came of a form. */
    record Outcome(String path, Errors errors) {}
}
