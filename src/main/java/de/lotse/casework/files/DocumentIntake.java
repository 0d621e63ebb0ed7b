package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.compartments.Sealing;
import de.lotse.casework.deadlines.DeadlineKeeping;
import de.lotse.casework.deadlines.DeadlineKeeping.Due;
import de.lotse.casework.deadlines.DeadlineKeeping.Letter;
import de.lotse.casework.deadlines.DeadlineKeeping.Unfit;
import de.lotse.casework.files.Filed.Added;
import de.lotse.casework.files.Filed.Refused;
import de.lotse.casework.files.Turning.Turned;
import de.lotse.casework.files.Turning.Turned.AsItWas;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: first uploaded and put in order, then saved as documents, with the deadline that they set going. */
@Service
@Transactional
class DocumentIntake {

    static final int MOST_FILES = 25;
    private static final String TAB = "unterlagen";

    private final CaseHeads heads;
    private final CaseDocuments documents;
    private final IncomingFiles incoming;
    private final Staging staging;
    private final Filing filing;
    private final DocumentsPages pages;
    private final Choosing choosing;
    private final PhotoPdf photoPdf;
    private final DeadlineKeeping deadlines;
    private final Sealing sealing;
    private final Once once;
    private final Clock clock;

    DocumentIntake(
            CaseHeads heads,
            CaseDocuments documents,
            IncomingFiles incoming,
            Staging staging,
            Filing filing,
            DocumentsPages pages,
            Choosing choosing,
            PhotoPdf photoPdf,
            DeadlineKeeping deadlines,
            Sealing sealing,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.documents = documents;
        this.incoming = incoming;
        this.staging = staging;
        this.filing = filing;
        this.pages = pages;
        this.choosing = choosing;
        this.photoPdf = photoPdf;
        this.deadlines = deadlines;
        this.sealing = sealing;
        this.once = once;
        this.clock = clock;
    }

    /** Uploads more files, or moves, turns or removes one; nothing is saved as a document yet. */
    DocumentsPage prepare(
            CaseId caseId, DocumentForm form, List<ReceivedFile> files, Step step, Optional<Turned> turned) {
        var head = heads.openForChange(caseId, TAB);
        var order = new ArrayList<>(staging.take(caseId, step, form.staged(), turned));
        order.addAll(staging.stage(caseId, files));
        var errors = refusals(files);
        if (turned.orElse(null) instanceof AsItWas(var key)) errors.reject("file", t(key));
        var due = step.showsDeadline() ? due(caseId, form, errors) : null;
        return page(head, form, order, errors, due);
    }

    Filed add(CaseId caseId, DocumentForm form, List<ReceivedFile> files) {
        var head = heads.openForChange(caseId, TAB);
        var done = form._once() != null && once.isDone(form._once());
        var staged = incoming.mine(caseId, form.staged());
        var errors = done ? Errors.none() : check(caseId, form, files, staged);
        if (errors.any()) {
            var order = Stream.concat(form.staged().stream(), staging.stage(caseId, files).stream())
                    .toList();
            return new Refused(page(head, form, order, errors, null));
        }
        var arrived = arrived(staged, files);
        var warnings = new ArrayList<String>();
        var path = once.run(form._once(), () -> {
            warnings.addAll(duplicates(caseId, arrived));
            save(caseId, form, arrived);
            staged.forEach(incoming::remove);
            return head.path(TAB);
        });
        if (arrived.stream().anyMatch(Arrived::isLocked)) warnings.addFirst(t("casework.files.locked.saved"));
        return new Added(path, told(form, arrived, warnings), !warnings.isEmpty());
    }

    /** The attachment of a mail, to be saved like any other file. */
    Optional<String> attachment(CaseId caseId, ReceivedFile file, @Nullable LocalDate dated) {
        heads.openForChange(caseId, TAB);
        if (file.check() instanceof Rejected rejected)
            return Optional.of(t(rejected.messageKey(), rejected.args().toArray()));
        if (file.check() instanceof Accepted accepted) incoming.add(caseId, accepted, file.content(), dated);
        return Optional.empty();
    }

    private Errors check(CaseId caseId, DocumentForm form, List<ReceivedFile> files, List<IncomingFile> staged) {
        var errors = refusals(files);
        if (files.isEmpty() && staged.isEmpty()) errors.reject("file", t("casework.files.file.missing"));
        if (files.size() + staged.size() > MOST_FILES)
            errors.reject("file", t("casework.files.file.many", MOST_FILES, files.size() + staged.size()));
        var today = LocalDate.now(clock);
        form.check(choosing.in(caseId), today).all().forEach(one -> errors.reject(one.field(), one.message()));
        reckon(form, errors);
        return errors;
    }

    /** What the chosen deadline comes to; what is missing for it is among the errors. */
    private @Nullable Due due(CaseId caseId, DocumentForm form, Errors errors) {
        if (form.rule().isEmpty()) errors.reject("rule", t("casework.files.rule.missing"));
        var found = form.checkDays(choosing.in(caseId), LocalDate.now(clock));
        found.all().forEach(one -> errors.reject(one.field(), one.message()));
        return reckon(form, errors);
    }

    private @Nullable Due reckon(DocumentForm form, Errors errors) {
        var letter = form.letter(LocalDate.now(clock)).orElse(null);
        if (letter == null || errors.any()) return null;
        return switch (deadlines.reckon(form.rule(), letter)) {
            case Due due -> due;
            case Unfit(var key) -> {
                errors.reject("arrival", t(key));
                yield null;
            }
        };
    }

    private static Errors refusals(List<ReceivedFile> files) {
        var errors = Errors.none();
        var text = files.stream()
                .filter(file -> file.check() instanceof Rejected)
                .map(DocumentIntake::refusal)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? errors : errors.reject("file", text);
    }

    private static String refusal(ReceivedFile file) {
        if (!(file.check() instanceof Rejected(var key, var args))) return "";
        return t("casework.files.file.refused", file.name(), t(key, args.toArray()));
    }

    private List<Arrived> arrived(List<IncomingFile> staged, List<ReceivedFile> files) {
        var arrived = new ArrayList<Arrived>();
        for (var file : staged) arrived.add(new Arrived(file.accepted(), incoming.content(file)));
        for (var file : files)
            if (file.check() instanceof Accepted accepted) arrived.add(new Arrived(accepted, file.content()));
        return arrived;
    }

    private void save(CaseId caseId, DocumentForm form, List<Arrived> arrived) {
        var today = LocalDate.now(clock);
        var type = choosing.in(caseId).typeLabel(form.type());
        var deadline = form.letter(today)
                .map(letter -> deadlines.keep(caseId, form.rule(), letter, subject(type, form, letter)))
                .orElse(null);
        for (var file : photoPdf.bind(type, today, arrived, form.isSeparate()))
            keep(caseId, form, form.document(file.accepted(), file.content(), deadline, today));
    }

    private void keep(CaseId caseId, DocumentForm form, NewDocument document) {
        var id = filing.add(caseId, document);
        if (form.isSealed()) sealing.onlyMine(caseId, TAB, id);
    }

    private static String subject(String type, DocumentForm form, Letter letter) {
        return switch (letter) {
            case DeadlineKeeping.Posted(var on, var received) -> t("casework.files.letter", type, Formats.date(on));
            case DeadlineKeeping.Served(var on) ->
                t("casework.files.letter", type, form.dated().isEmpty() ? Formats.date(on) : form.dated());
        };
    }

    /** Told, not refused: the second copy may have its reason. */
    private List<String> duplicates(CaseId caseId, List<Arrived> arrived) {
        return arrived.stream()
                .flatMap(file -> documents.addedBefore(caseId, file.accepted().sha256()).stream())
                .map(at -> t("casework.files.duplicate", Formats.dateTime(at)))
                .distinct()
                .toList();
    }

    private String told(DocumentForm form, List<Arrived> arrived, List<String> warnings) {
        var photos = PhotoPdf.bound(arrived, form.isSeparate()).size();
        var count = photos == 0 ? arrived.size() : arrived.size() - photos + 1;
        var saved = photos == 0 ? t("casework.files.added", count) : t("casework.files.photos.added", count, photos);
        var due = form.letter(LocalDate.now(clock))
                .map(letter -> deadlines.reckon(form.rule(), letter))
                .map(reckoning -> reckoning instanceof Due kept
                        ? t("casework.files.deadline.kept", kept.label(), Formats.weekday(kept.due()), kept.check())
                        : "");
        return Stream.of(Stream.of(saved), warnings.stream(), due.stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private DocumentsPage page(CaseHead head, DocumentForm form, List<UUID> order, Errors errors, @Nullable Due due) {
        return pages.of(head, form, incoming.mine(head.id(), order), errors, due, true);
    }
}
