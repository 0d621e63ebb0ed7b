package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.files.Filed.Added;
import de.lotse.casework.files.Filed.Refused;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DocumentService {

    private static final String TAB = "unterlagen";

    private final CaseHeads heads;
    private final CaseDocuments documents;
    private final Filing filing;
    private final Blobs blobs;
    private final Household household;
    private final List<DocumentOrigin> origins;
    private final Codes codes;
    private final Timeline timeline;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    DocumentService(
            CaseHeads heads,
            CaseDocuments documents,
            Filing filing,
            Blobs blobs,
            Household household,
            List<DocumentOrigin> origins,
            Codes codes,
            Timeline timeline,
            AccessLog log,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.documents = documents;
        this.filing = filing;
        this.blobs = blobs;
        this.household = household;
        this.origins = origins;
        this.codes = codes;
        this.timeline = timeline;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    DocumentsPage page(CaseId caseId, DocumentForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        return new DocumentsPage(head, documents.of(caseId), origins(caseId), choices(caseId), form, errors);
    }

    Filed add(CaseId caseId, DocumentForm form, ReceivedFile file) {
        var head = heads.openForChange(caseId, TAB);
        var choices = choices(caseId);
        var errors = form.check(file.check(), choices, LocalDate.now(clock));
        if (errors.any() || !(file.check() instanceof Accepted accepted))
            return new Refused(new DocumentsPage(head, documents.of(caseId), origins(caseId), choices, form, errors));

        var duplicate = duplicate(caseId, accepted);
        var document = form.accepted(accepted, file.content(), LocalDate.now(clock));
        return new Added(
                once.run(form._once(), () -> {
                    filing.add(caseId, document);
                    return head.path(TAB);
                }),
                duplicate);
    }

    Download download(CaseId caseId, UUID id) {
        heads.open(caseId, TAB);
        var file = documents.get(caseId, id).file();
        if (file == null) throw new NotFound();
        log.record(AccessLog.Action.VIEW, "document", id, "MEMBERSHIP");
        return new Download(file.name(), file.mediaType(), blobs.load(file.blob()));
    }

    /** Told, not refused: the second copy may have its reason. */
    private String duplicate(CaseId caseId, Accepted accepted) {
        return documents
                .addedBefore(caseId, accepted.sha256())
                .map(at -> t("casework.files.duplicate", Formats.dateTime(at)))
                .orElse("");
    }

    private Map<UUID, DocumentOrigin.Origin> origins(CaseId caseId) {
        var all = new HashMap<UUID, DocumentOrigin.Origin>();
        origins.forEach(origin -> all.putAll(origin.of(caseId)));
        return all;
    }

    private DocumentChoices choices(CaseId caseId) {
        var types = codes.options("document_type", LocalDate.now(clock)).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
        return new DocumentChoices(types, household.of(caseId));
    }
}
