package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.consents.Recorded.Done;
import de.lotse.casework.consents.Recorded.Unfinished;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/einwilligungen")
class ConsentController {

    private final ConsentService consents;
    private final ConsentSheets sheets;

    ConsentController(ConsentService consents, ConsentSheets sheets) {
        this.consents = consents;
        this.sheets = sheets;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/consents/consents", consents.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id) {
        return Page.of("casework/consents/form", consents.form(new CaseId(id)));
    }

    @PostMapping
    View record(@PathVariable UUID id, ConsentForm form) {
        return switch (consents.record(new CaseId(id), form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("casework.consents.recorded"));
            case Unfinished(var page)
            when page.errors().any() ->
                Page.of("casework/consents/form", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Unfinished(var page) -> Page.of("casework/consents/form", page);
        };
    }

    @GetMapping("/{consent}")
    View view(@PathVariable UUID id, @PathVariable UUID consent) {
        return Page.of("casework/consents/consent", consents.page(new CaseId(id), consent, "", Errors.none()));
    }

    @GetMapping("/{consent}/druck")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @PathVariable UUID consent) {
        var sheet = sheets.print(new CaseId(id), consent);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.consents.sheet.file"), PdfDocument.MEDIA_TYPE))
                .body(sheet.bytes());
    }
}
