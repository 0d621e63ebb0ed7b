package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.letters.Written.Filed;
import de.lotse.casework.letters.Written.Previewed;
import de.lotse.casework.letters.Written.Refused;
import de.lotse.casework.templates.LetterTemplates;
import de.lotse.casework.templates.TemplateKinds;
import de.lotse.documents.Blobs;
import de.lotse.documents.LetterPrinting;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters in a case, and shows them. */
@Service
@Transactional
class LetterService {

    /** Letters are filed there, so its tab is the one that is open. */
    static final String FILES = "unterlagen";

    private final CaseHeads heads;
    private final LetterTemplates templates;
    private final TemplateKinds kinds;
    private final LetterStops stops;
    private final LetterDesk desk;
    private final LetterPrinting printing;
    private final LetterFiling filing;
    private final Letters letters;
    private final Blobs blobs;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    LetterService(
            CaseHeads heads,
            LetterTemplates templates,
            TemplateKinds kinds,
            LetterStops stops,
            LetterDesk desk,
            LetterPrinting printing,
            LetterFiling filing,
            Letters letters,
            Blobs blobs,
            AccessLog log,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.templates = templates;
        this.kinds = kinds;
        this.stops = stops;
        this.desk = desk;
        this.printing = printing;
        this.filing = filing;
        this.letters = letters;
        this.blobs = blobs;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    LettersPage list(CaseId caseId) {
        var head = heads.open(caseId, FILES);
        return new LettersPage(head, letters.of(caseId));
    }

    LetterChoicePage choice(CaseId caseId) {
        var head = heads.openForChange(caseId, FILES);
        return new LetterChoicePage(head, templates.current(), stops.people(head), stops.reason(head, head.clientId()));
    }

    LetterFormPage form(CaseId caseId, LetterStart start) {
        var head = heads.openForChange(caseId, FILES);
        refuseIfStopped(head, start);
        return desk.begin(head, start);
    }

    /** The PDF as it would be filed. */
    Written preview(CaseId caseId, LetterStart start, int version, LetterForm form) {
        var head = heads.openForChange(caseId, FILES);
        var letter = letter(head, start, version);
        var errors = check(head, letter, form);
        if (errors.any()) return new Refused(desk.page(head, letter, start, form, errors));
        return new Previewed(printing.pdf(desk.print(head, letter, form)));
    }

    Written write(CaseId caseId, LetterStart start, int version, LetterForm form) {
        var head = heads.openForChange(caseId, FILES);
        var letter = letter(head, start, version);
        var errors = check(head, letter, form);
        if (errors.any()) return new Refused(desk.page(head, letter, start, form, errors));
        return new Filed(once.run(form._once(), () -> {
            var paper = desk.print(head, letter, form);
            var id = filing.file(head, letter, form.filled(), paper, desk.today(), clock.instant());
            return CaseLetter.path(caseId, id);
        }));
    }

    LetterPage show(CaseId caseId, UUID id) {
        var head = heads.open(caseId, FILES);
        var letter = letters.get(caseId, id);
        var stopped = stops.reason(head, letter.person()).isPresent();
        return new LetterPage(head, letter, stopped, DispatchForm.of(letter), desk.today(), Errors.none());
    }

    /** Written into the access log as an export. */
    Download docx(CaseId caseId, UUID id) {
        var head = heads.open(caseId, FILES);
        var letter = letters.get(caseId, id);
        if (letter.content() == null) throw new NotFound();
        log.record(Access.of(Action.EXPORT, "letter", List.of(id), "MEMBERSHIP").inCase(caseId.value()));
        return new Download(
                t("casework.letters.file", letter.kind().label(), head.number()) + ".docx",
                blobs.load(letter.content().docx()));
    }

    private Errors check(CaseHead head, NewLetter letter, LetterForm form) {
        var errors = desk.check(head, letter, form);
        stops.reason(head, letter.person()).ifPresent(errors::reject);
        return errors;
    }

    private void refuseIfStopped(CaseHead head, LetterStart start) {
        Optional<String> reason = stops.reason(head, start.person(head.clientId()));
        if (reason.isEmpty()) return;
        if (start.person() == null) throw new Conflict(head.path(CaseLetter.TAB));
        throw new NotFound();
    }

    private NewLetter letter(CaseHead head, LetterStart start, int version) {
        var kind = kinds.get(start.kind());
        return new NewLetter(
                kind,
                version,
                start.person(head.clientId()),
                start.recipient(kind),
                start.isToGuardian(),
                start.deadline());
    }

    /** A file on its way out. */
    record Download(String name, byte[] content) {}
}
