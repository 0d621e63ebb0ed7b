package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.letters.Written.Filed;
import de.lotse.casework.letters.Written.Previewed;
import de.lotse.casework.letters.Written.Refused;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.LetterPrinting;
import de.lotse.documents.PdfDocument;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/schreiben")
class LetterController {

    private final LetterService letters;
    private final DispatchService dispatches;

    LetterController(LetterService letters, DispatchService dispatches) {
        this.letters = letters;
        this.dispatches = dispatches;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/letters/letters", letters.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View choose(@PathVariable UUID id) {
        return Page.of("casework/letters/choice", letters.choice(new CaseId(id)));
    }

    @GetMapping("/text")
    View begin(@PathVariable UUID id, LetterStart start) {
        return Page.of("casework/letters/form", letters.form(new CaseId(id), start));
    }

    @PostMapping
    Object write(
            @PathVariable UUID id,
            LetterStart start,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields) {
        return answer(letters.write(new CaseId(id), start, version, LetterForm.of(fields)));
    }

    @PostMapping("/vorschau")
    Object preview(
            @PathVariable UUID id,
            LetterStart start,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields) {
        return answer(letters.preview(new CaseId(id), start, version, LetterForm.of(fields)));
    }

    @GetMapping("/{letter}")
    View show(@PathVariable UUID id, @PathVariable UUID letter) {
        return Page.of("casework/letters/letter", letters.show(new CaseId(id), letter));
    }

    @GetMapping("/{letter}/docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, @PathVariable UUID letter) {
        var file = letters.docx(new CaseId(id), letter);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(file.name(), LetterPrinting.DOCX))
                .body(file.content());
    }

    @PostMapping("/{letter}/versand")
    View send(@PathVariable UUID id, @PathVariable UUID letter, DispatchForm form) {
        var refused = dispatches.send(new CaseId(id), letter, form);
        if (refused.isPresent())
            return Page.of("casework/letters/letter", refused.get()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(CaseLetter.path(new CaseId(id), letter)).saying(t("casework.letters.sent.done"));
    }

    private static Object answer(Written written) {
        return switch (written) {
            case Filed(var path) -> SeeOther.to(path).saying(t("casework.letters.filed"));
            case Previewed(var pdf) ->
                ResponseEntity.ok()
                        .headers(DownloadHeaders.of(t("casework.letters.preview.file"), PdfDocument.MEDIA_TYPE))
                        .body(pdf.bytes());
            case Refused(var page) ->
                Page.of("casework/letters/form", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
