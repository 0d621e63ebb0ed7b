package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.Filed.Added;
import de.lotse.casework.files.Filed.Refused;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Uploads;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/unterlagen")
class DocumentController {

    private final DocumentService documents;
    private final Uploads uploads;

    DocumentController(DocumentService documents, Uploads uploads) {
        this.documents = documents;
        this.uploads = uploads;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/files/documents", documents.page(new CaseId(id), DocumentForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View add(@PathVariable UUID id, DocumentForm form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return switch (documents.add(new CaseId(id), form, ReceivedFile.of(file, uploads))) {
            case Added(var path, var duplicate)
            when duplicate.isEmpty() -> SeeOther.to(path).saying(t("casework.files.added"));
            case Added(var path, var duplicate) -> SeeOther.to(path).saying(new Flash(Flash.Kind.WARNING, duplicate));
            case Refused(var page) ->
                Page.of("casework/files/documents", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID document) {
        var download = documents.download(new CaseId(id), document);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(download.name(), download.mediaType()))
                .body(download.content());
    }
}
