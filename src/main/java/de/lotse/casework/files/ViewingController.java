package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Picture;
import de.lotse.documents.Uploads;
import de.lotse.shared.NotFound;
import de.lotse.web.Formats;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Documents as they are shown in the page, and as they go out. */
@Controller
@RequestMapping("/faelle/{id}/unterlagen/{document}")
class ViewingController {

    private final DocumentViewing viewing;
    private final DocumentIntake intake;
    private final Uploads uploads;

    ViewingController(DocumentViewing viewing, DocumentIntake intake, Uploads uploads) {
        this.viewing = viewing;
        this.intake = intake;
        this.uploads = uploads;
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID document) {
        var download = viewing.download(new CaseId(id), document);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(download.name(), download.mediaType()))
                .body(download.content());
    }

    @GetMapping("/ansicht")
    View show(@PathVariable UUID id, @PathVariable UUID document, @RequestParam(defaultValue = "1") int seite) {
        return Page.of("casework/files/document", viewing.page(new CaseId(id), document, seite));
    }

    @GetMapping("/bild")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id, @PathVariable UUID document, @RequestParam(defaultValue = "1") int seite) {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.shown(Picture.MEDIA_TYPE))
                .body(viewing.picture(new CaseId(id), document, seite).jpeg());
    }

    /** Takes an attachment over: it then waits in the form of the page „Unterlagen“. */
    @PostMapping("/anhaenge/{number}")
    View takeAttachment(@PathVariable UUID id, @PathVariable UUID document, @PathVariable int number) {
        var caseId = new CaseId(id);
        var mail = viewing.mail(caseId, document);
        if (number < 0 || number >= mail.attachments().size()) throw new NotFound();
        var attachment = mail.attachments().get(number);
        var received = uploads.receive(attachment.name(), attachment.content());
        var file = new ReceivedFile(received.check(), received.content(), attachment.name());
        var sent = Optional.ofNullable(mail.sent())
                .map(moment -> LocalDate.ofInstant(moment, Formats.ZONE))
                .orElse(null);
        var page = "/faelle/" + id + "/unterlagen";
        return intake.attachment(caseId, file, sent)
                .map(problem ->
                        SeeOther.to(page + "/" + document + "/ansicht").saying(new Flash(Flash.Kind.WARNING, problem)))
                .orElseGet(() -> SeeOther.to(page).saying(t("casework.files.attachment.taken")));
    }
}
