package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.lists.ListPdfs;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.shared.NotFound;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/sprechstunde")
class WalkInController {

    private static final String LIST = "casework/walkin/walkIns";
    private static final String CASES = "casework/walkin/cases";

    private final WaitingList waiting;
    private final GoingOn going;
    private final ListPdfs pdfs;

    WalkInController(WaitingList waiting, GoingOn going, ListPdfs pdfs) {
        this.waiting = waiting;
        this.going = going;
        this.pdfs = pdfs;
    }

    @GetMapping
    View list() {
        return Page.of(LIST, waiting.list());
    }

    @PostMapping
    View add(WalkInForm form) {
        var errors = waiting.check(form);
        if (errors.any()) return Page.of(LIST, waiting.list(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(waiting.add(form)).saying(t("casework.walkin.added"));
    }

    @GetMapping("/liste")
    ResponseEntity<byte[]> print() {
        return pdfs.answer(waiting.print(), t("casework.lists.walkIns.file"));
    }

    @PostMapping("/{id}/aufruf")
    View call(@PathVariable UUID id) {
        if (waiting.call(id)) return SeeOther.to("/sprechstunde/" + id);
        return Page.of(LIST, waiting.takenPage(id)).withStatus(HttpStatus.CONFLICT);
    }

    @PostMapping("/{id}/warteliste")
    View sendBack(@PathVariable UUID id) {
        waiting.sendBack(id);
        return SeeOther.to("/sprechstunde").saying(t("casework.walkin.sentBack"));
    }

    @PostMapping("/{id}/ende")
    View end(@PathVariable UUID id, @RequestParam String outcome) {
        switch (outcome) {
            case "DONE" -> waiting.end(id, Outcome.DONE);
            case "LEFT" -> waiting.end(id, Outcome.LEFT);
            default -> throw new NotFound();
        }
        return SeeOther.to("/sprechstunde").saying(t("casework.walkin.ended." + outcome));
    }

    @GetMapping("/{id}/fall")
    View cases(@PathVariable UUID id) {
        return Page.of(CASES, going.cases(id, null));
    }

    /** By POST, so that no name gets into an address. */
    @PostMapping("/{id}/fall")
    View findCases(@PathVariable UUID id, @RequestParam String q) {
        return Page.of(CASES, going.cases(id, q));
    }

    @PostMapping("/{id}/fall/{caseId}")
    View goOn(
            @PathVariable UUID id,
            @PathVariable UUID caseId,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(going.in(id, new CaseId(caseId), once)).saying(t("casework.walkin.goesOn"));
    }
}
