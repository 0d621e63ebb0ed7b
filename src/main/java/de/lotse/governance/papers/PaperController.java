package de.lotse.governance.papers;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.Uploads;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
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
@RequestMapping(Body.PATH + "/{body}")
class PaperController {

    private static final String FORM = "governance/papers/form";

    private final PaperService papers;
    private final Uploads uploads;

    PaperController(PaperService papers, Uploads uploads) {
        this.papers = papers;
        this.uploads = uploads;
    }

    @GetMapping("/sitzungen/{meeting}/unterlagen")
    View form(@PathVariable UUID body, @PathVariable UUID meeting) {
        return Page.of(FORM, papers.page(body, meeting));
    }

    @PostMapping("/sitzungen/{meeting}/unterlagen")
    View add(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID _once) {
        return Saving.answer(
                papers.add(body, meeting, item, uploads.receive(file), _once), FORM, t("governance.paper.added"));
    }

    @GetMapping("/unterlagen/{paper}")
    ResponseEntity<byte[]> read(@PathVariable UUID body, @PathVariable UUID paper) {
        var handout = papers.read(body, paper);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(
                        handout.paper().name(), handout.paper().mediaType()))
                .body(handout.content());
    }

    @PostMapping("/unterlagen/{paper}/entfernung")
    View remove(@PathVariable UUID body, @PathVariable UUID paper) {
        return SeeOther.to(papers.remove(body, paper)).saying(t("governance.paper.removed"));
    }
}
