package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Picture;
import de.lotse.documents.Uploads;
import de.lotse.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Files on their way into a case: uploaded one by one, put in order, turned, taken away again. */
@Controller
@RequestMapping("/faelle/{id}/unterlagen/eingang")
class IncomingController {

    private final DocumentIntake intake;
    private final DocumentViewing viewing;
    private final Turning turning;
    private final Uploads uploads;

    IncomingController(DocumentIntake intake, DocumentViewing viewing, Turning turning, Uploads uploads) {
        this.intake = intake;
        this.viewing = viewing;
        this.turning = turning;
        this.uploads = uploads;
    }

    /** Answers the whole page, or to our script the part of the form with the files. */
    @PostMapping
    View prepare(
            @PathVariable UUID id,
            DocumentForm form,
            Step step,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestHeader(name = "Lotse-Part", required = false) @Nullable String part) {
        var turned = turning.of(new CaseId(id), step.drehen());
        var page = intake.prepare(new CaseId(id), form, ReceivedFile.all(file, uploads), step, turned);
        var answer = part == null
                ? Page.of("casework/files/documents", page)
                : Page.of("casework/files/incomingPart", page.incomingPart().refusing(page.errors()));
        return page.errors().any() ? answer.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : answer;
    }

    @GetMapping("/{file}/bild")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id, @PathVariable UUID file) {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.shown(Picture.MEDIA_TYPE))
                .body(viewing.thumbnail(new CaseId(id), file).jpeg());
    }
}
