package de.lotse.casework.handover;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.casework.letters.ProtectedStreets;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.ContentCategory;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Prints the sheet, keeps it among the documents of the case, and notes who got what. */
@Service
@Transactional
class HandoverService {

    static final String PATH = "wegzug";

    private static final String DOCUMENT_TYPE = "HANDOVER_SHEET";

    private final CaseHeads heads;
    private final Addressees addressees;
    private final ProtectedStreets streets;
    private final List<HandoverPart> parts;
    private final Disclosures disclosures;
    private final Filing filing;
    private final Uploads uploads;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Timeline timeline;
    private final AccessLog log;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    HandoverService(
            CaseHeads heads,
            Addressees addressees,
            ProtectedStreets streets,
            ObjectProvider<HandoverPart> parts,
            Disclosures disclosures,
            Filing filing,
            Uploads uploads,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs,
            Timeline timeline,
            AccessLog log,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.addressees = addressees;
        this.streets = streets;
        this.parts = parts.stream().toList();
        this.disclosures = disclosures;
        this.filing = filing;
        this.uploads = uploads;
        this.templates = templates;
        this.pdfs = pdfs;
        this.timeline = timeline;
        this.log = log;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    HandoverPage page(CaseId caseId) {
        var head = heads.open(caseId, "");
        var people = addressees.people(head);
        var language = people.isEmpty()
                ? ""
                : SlipLanguage.of(people.getFirst().language()).code();
        return page(head, new HandoverForm(HandoverForm.PERSON, List.of(), language, "", null), Errors.none());
    }

    HandoverPage rejected(CaseId caseId, HandoverForm form, Errors errors) {
        return page(heads.open(caseId, ""), form, errors);
    }

    private HandoverPage page(CaseHead head, HandoverForm form, Errors errors) {
        return new HandoverPage(
                head, form, addressees.offices(head), known(head), languages(), disclosures.of(head.id()), errors);
    }

    private List<ContentCategory> known(CaseHead head) {
        var people = addressees.people(head).stream().map(Addressees.Person::id).toList();
        if (people.isEmpty()) return List.of();
        return parts.stream()
                .filter(part -> !part.lines(head, people).isEmpty())
                .map(HandoverPart::category)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Option> languages() {
        return Arrays.stream(SlipLanguage.values())
                .map(language -> new Option(language.code(), codes.label("language", language.code())))
                .toList();
    }

    /** The sheet is printed, filed, and noted as a disclosure. */
    Outcome hand(CaseId caseId, HandoverForm form) {
        var errors = new AtomicReference<>(form.check());
        var path = once.run(form._once(), () -> {
            var head = heads.openForAftercare(caseId, "");
            var addressee = addressee(head, form, errors.get());
            if (!errors.get().any()) hand(head, form, addressee, errors.get());
            return head.path(PATH);
        });
        if (errors.get().any())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome(path, errors.get());
    }

    /** Null for the person herself. */
    private @Nullable Addressee addressee(CaseHead head, HandoverForm form, Errors errors) {
        if (form.isForPerson()) return null;
        var found = addressees.offices(head).stream()
                .filter(one -> one.key().equals(form.recipient()))
                .findFirst()
                .orElse(null);
        if (found == null) errors.reject("recipient", t("casework.handover.recipient.missing"));
        else checkCategories(head, form, found, errors);
        if (ProtectedStreets.named(form.note(), streets.of(head.id())))
            errors.reject("note", t("casework.handover.protected.note"));
        return found;
    }

    private void checkCategories(CaseHead head, HandoverForm form, Addressee addressee, Errors errors) {
        var beyond = form.chosen().stream()
                .filter(category -> !addressee.categories().contains(category))
                .toList();
        if (!beyond.isEmpty())
            errors.reject("categories", t("casework.handover.categories.beyond", Disclosure.words(beyond)));
        if (head.clientId().equals(addressee.person())) return;
        var ofOthers = parts.stream()
                .filter(HandoverPart::ofTheWholeCase)
                .map(HandoverPart::category)
                .filter(form.chosen()::contains)
                .distinct()
                .toList();
        if (!ofOthers.isEmpty())
            errors.reject(
                    "categories",
                    t("casework.handover.categories.case", Disclosure.words(ofOthers), head.clientName()));
    }

    private void hand(CaseHead head, HandoverForm form, @Nullable Addressee addressee, Errors errors) {
        var sheet = sheet(head, form, addressee);
        if (sheet.sections().isEmpty()) {
            errors.reject("categories", t("casework.handover.categories.empty"));
            return;
        }
        var document = file(head, sheet);
        var handed = sheet.sections().stream().map(Sheet.Section::category).toList();
        disclosures.add(head.id(), addressee, handed, document);
        log.record(Action.PRINT, "case", head.id().value(), "MEMBERSHIP");
        var to = addressee == null ? t("casework.handover.toPerson") : addressee.office();
        timeline.add(
                head.id(),
                "handedOver",
                clock.instant(),
                null,
                t("casework.handover.detail", to, Disclosure.words(handed)));
    }

    private Sheet sheet(CaseHead head, HandoverForm form, @Nullable Addressee addressee) {
        List<PersonId> about = addressee == null
                ? addressees.people(head).stream().map(Addressees.Person::id).toList()
                : List.of(addressee.person());
        var sections = form.chosen().stream()
                .map(category -> new Sheet.Section(category, lines(head, category, about)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return new Sheet(
                form.slipLanguage(),
                Scope.actor().organisationName(),
                Scope.actor().name(),
                LocalDate.now(clock),
                addressee == null ? "" : addressee.office(),
                addressee == null ? "" : t("casework.handover.basis", addressee.personName(), date(addressee.until())),
                sections,
                form.note());
    }

    private List<String> lines(CaseHead head, ContentCategory category, List<PersonId> about) {
        if (about.isEmpty()) return List.of();
        return parts.stream()
                .filter(part -> part.category() == category)
                .flatMap(part -> part.lines(head, about).stream())
                .toList();
    }

    private UUID file(CaseHead head, Sheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/handover/sheet.jte", sheet, xhtml);
        var content = pdfs.render(xhtml.toString(), Locale.GERMAN, Sheet.german("title"))
                .bytes();
        var name = t("casework.handover.file", head.number());
        var accepted = uploads.made(name, PdfDocument.MEDIA_TYPE, content, Verdict.UNCHECKED);
        return filing.add(head.id(), new NewDocument(DOCUMENT_TYPE, sheet.day(), "", null, accepted, content));
    }

    /** What came of a form. */
    record Outcome(String path, Errors errors) {}
}
