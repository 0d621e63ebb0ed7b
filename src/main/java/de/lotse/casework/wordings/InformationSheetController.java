package de.lotse.casework.wordings;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheets to explain from and to hand out, without anything of a case: every colleague may print them. */
@Controller
class InformationSheetController {

    private final InformationSheets sheets;

    InformationSheetController(InformationSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/informationsblaetter/{id}")
    ResponseEntity<byte[]> print(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.wordings.file"), PdfDocument.MEDIA_TYPE))
                .body(sheets.print(id).bytes());
    }
}
