package de.lotse.governance.council.annexes;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Uploads;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping(CouncilPaper.PATH + "/{paper}/anlagen")
class AnnexController {

    private static final String FORM = "governance/council/annexes/form";

    private final AnnexService annexes;
    private final Uploads uploads;

    AnnexController(AnnexService annexes, Uploads uploads) {
        this.annexes = annexes;
        this.uploads = uploads;
    }

    @GetMapping
    View form(@PathVariable UUID paper) {
        return Page.of(FORM, annexes.page(paper));
    }

    @PostMapping
    View add(
            @PathVariable UUID paper,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID _once) {
        return Saving.answer(
                annexes.add(paper, uploads.receive(file), _once), FORM, t("governance.council.annex.added"));
    }

    @GetMapping("/{annex}")
    ResponseEntity<byte[]> read(@PathVariable UUID paper, @PathVariable UUID annex) {
        var handout = annexes.read(paper, annex);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(
                        handout.annex().name(), handout.annex().mediaType()))
                .body(handout.content());
    }

    @PostMapping("/{annex}/entfernung")
    View takeOut(@PathVariable UUID paper, @PathVariable UUID annex) {
        return SeeOther.to(annexes.takeOut(paper, annex)).saying(t("governance.council.annex.takenOut"));
    }
}
