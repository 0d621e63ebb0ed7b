package de.lotse.casework.bundles;

import static de.lotse.web.Texts.t;

import de.lotse.casework.bundles.Saved.Conflicting;
import de.lotse.casework.bundles.Saved.Done;
import de.lotse.casework.bundles.Saved.Unfinished;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(BundlesPage.PATH)
class BundleController {

    private static final String FORM = "casework/bundles/bundle";

    private final BundleService bundles;

    BundleController(BundleService bundles) {
        this.bundles = bundles;
    }

    @GetMapping
    View list() {
        return Page.of("casework/bundles/bundles", bundles.list());
    }

    @GetMapping("/neu")
    View form() {
        return Page.of(FORM, bundles.form());
    }

    @PostMapping
    View add(BundleForm form) {
        return answer(bundles.add(form));
    }

    @GetMapping("/{id}")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, bundles.form(id));
    }

    @PostMapping("/{id}")
    View change(@PathVariable UUID id, BundleForm form) {
        return answer(bundles.change(id, form));
    }

    @PostMapping("/{id}/ende")
    View end(@PathVariable UUID id) {
        bundles.end(id);
        return SeeOther.to(BundlesPage.PATH).saying(t("casework.bundles.ended"));
    }

    private static View answer(Saved saved) {
        return switch (saved) {
            case Done() -> SeeOther.to(BundlesPage.PATH).saying(t("casework.bundles.saved"));
            case Unfinished(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Conflicting(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
