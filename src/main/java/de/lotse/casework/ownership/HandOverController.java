package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** From a case: its lead is offered to another organisation. */
@Controller
@RequestMapping("/faelle/{id}/" + HandOverController.PATH)
class HandOverController {

    static final String PATH = "uebergabe";
    private static final String FORM = "casework/ownership/handOver";

    private final HandOverService handing;

    HandOverController(HandOverService handing) {
        this.handing = handing;
    }

    @GetMapping
    View form(@PathVariable UUID id, @RequestParam(name = "grundlage") UUID basis) {
        return Page.of(FORM, handing.form(new CaseId(id), basis));
    }

    /** @param fields all of the form: what is open in a case differs, and so do the fields about it */
    @PostMapping
    View hand(@PathVariable UUID id, HandOverForm form, @RequestParam Map<String, String> fields) {
        return switch (handing.hand(new CaseId(id), form, fields)) {
            case HandOverResult.Offered(var path) -> SeeOther.to(path).saying(t("casework.ownership.offered"));
            case HandOverResult.Shown(var page)
            when page.errors().any() -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case HandOverResult.Shown(var page) -> Page.of(FORM, page);
        };
    }
}
