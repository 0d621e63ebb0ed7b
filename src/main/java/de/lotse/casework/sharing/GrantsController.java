package de.lotse.casework.sharing;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a case shares with others. */
@Controller
@RequestMapping("/faelle/{id}/" + GrantsController.TAB)
class GrantsController {

    static final String TAB = "freigaben";
    private static final String FORM = "casework/sharing/form";

    private final GrantsService grants;

    GrantsController(GrantsService grants) {
        this.grants = grants;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/sharing/grants", grants.page(new CaseId(id)));
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id, @RequestParam(name = "grundlage") UUID basis) {
        return Page.of(FORM, grants.form(new CaseId(id), basis));
    }

    @PostMapping
    View give(@PathVariable UUID id, GrantForm form) {
        return switch (grants.give(new CaseId(id), form)) {
            case GrantResult.Given(var path) -> SeeOther.to(path).saying(t("casework.sharing.given"));
            case GrantResult.Shown(var page)
            when page.errors().any() -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case GrantResult.Shown(var page) -> Page.of(FORM, page);
        };
    }

    @PostMapping("/{grant}/ende")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(grants.end(new CaseId(id), grant, once)).saying(t("casework.sharing.ended"));
    }
}
