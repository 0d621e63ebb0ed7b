package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SlipController {

    private final Slips slips;

    SlipController(Slips slips) {
        this.slips = slips;
    }

    @GetMapping("/faelle/{id}/termine/{appointment}/zettel")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id, @PathVariable UUID appointment, @RequestParam(defaultValue = "de") String sprache) {
        var slip = slips.print(new CaseId(id), appointment, SlipLanguage.of(sprache));
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(slip.fileName(), PdfDocument.MEDIA_TYPE))
                .body(slip.pdf().bytes());
    }
}
