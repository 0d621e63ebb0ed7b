package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/einwilligungen/{consent}")
class DisclosedController {

    private final DisclosedService disclosed;

    DisclosedController(DisclosedService disclosed) {
        this.disclosed = disclosed;
    }

    @GetMapping("/verbleib")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable UUID consent) {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.consents.disclosed.file"), PdfDocument.MEDIA_TYPE))
                .body(disclosed.letter(new CaseId(id), consent).bytes());
    }

    @PostMapping("/unterrichtung")
    View tell(
            @PathVariable UUID id,
            @PathVariable UUID consent,
            @RequestParam(name = "stelle", defaultValue = "") String recipient) {
        return SeeOther.to(disclosed.tell(new CaseId(id), consent, recipient))
                .saying(t("casework.consents.disclosed.told.done"));
    }
}
