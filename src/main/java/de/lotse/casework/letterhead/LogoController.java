package de.lotse.casework.letterhead;

import static de.lotse.web.Texts.t;

import de.lotse.casework.letterhead.LogoSaved.Outdated;
import de.lotse.casework.letterhead.LogoSaved.Refused;
import de.lotse.casework.letterhead.LogoSaved.Saved;
import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Drawing;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LetterheadController.PATH + "/logo")
class LogoController {

    private final LogoService logos;
    private final LetterheadService letterheads;

    LogoController(LogoService logos, LetterheadService letterheads) {
        this.logos = logos;
        this.letterheads = letterheads;
    }

    @GetMapping
    ResponseEntity<byte[]> picture() {
        var logo = logos.own();
        if (!logo.isThere()) throw new NotFound();
        return ResponseEntity.ok()
                .headers(DownloadHeaders.shown(Drawing.MEDIA_TYPE))
                .body(logo.png());
    }

    @PostMapping
    View save(LogoForm form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var saved = logos.save(form, name, file == null ? new byte[0] : file.getBytes());
        return answer(saved, form, "casework.letterhead.logo.saved");
    }

    @PostMapping("/entfernung")
    View remove(LogoForm form) {
        return answer(logos.remove(form.version()), form, "casework.letterhead.logo.removed");
    }

    private View answer(LogoSaved saved, LogoForm form, String done) {
        return switch (saved) {
            case Saved _ -> SeeOther.to(LetterheadController.PATH + "#logo").saying(t(done));
            case Refused(var errors) -> page(form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outdated(var version) ->
                page(form.over(version), Errors.none().reject("file", t("casework.letterhead.logo.outdated")))
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page page(LogoForm form, Errors errors) {
        return Page.of("casework/letterhead/letterhead", letterheads.page(form, errors));
    }
}
