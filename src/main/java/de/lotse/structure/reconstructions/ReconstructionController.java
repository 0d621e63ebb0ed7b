package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** „Fallrekonstruktionen“. */
@Controller
@RequestMapping(Reconstructions.PATH)
class ReconstructionController {

    private static final String SHOW = "structure/reconstructions/show";
    private static final String FORM = "structure/reconstructions/form";

    private final ReconstructionService reconstructions;

    ReconstructionController(ReconstructionService reconstructions) {
        this.reconstructions = reconstructions;
    }

    @GetMapping
    View list() {
        return Page.of("structure/reconstructions/list", reconstructions.list());
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(SHOW, reconstructions.page(id));
    }

    @GetMapping("/neu")
    View newOne() {
        return Page.of(FORM, reconstructions.form(null));
    }

    @PostMapping("/neu")
    View begin(ReconstructionForm form) {
        return answer(reconstructions.save(null, form));
    }

    @GetMapping("/{id}/bearbeiten")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, reconstructions.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View change(@PathVariable UUID id, ReconstructionForm form) {
        return answer(reconstructions.save(id, form));
    }

    private static View answer(Saved<FormPage> saved) {
        if (saved.page() != null) return Page.of(FORM, saved.page()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(Objects.requireNonNull(saved.path())).saying(t("structure.reconstructions.saved"));
    }

    @PostMapping("/{id}/loeschung")
    View remove(@PathVariable UUID id) {
        reconstructions.remove(id);
        return SeeOther.to(Reconstructions.PATH).saying(t("structure.reconstructions.removed"));
    }

    @PostMapping("/{id}/vorlage")
    View submit(@PathVariable UUID id) {
        reconstructions.submit(id);
        return SeeOther.to(Reconstructions.PATH + "/" + id).saying(t("structure.reconstructions.submitted"));
    }

    @PostMapping("/{id}/pruefung")
    View check(@PathVariable UUID id, CheckForm form) {
        return reconstructions
                .check(id, form)
                .<View>map(page -> Page.of(SHOW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() ->
                        SeeOther.to(Reconstructions.PATH + "/" + id).saying(t("structure.reconstructions.checked")));
    }

    @PostMapping("/{id}/ruecknahme")
    View withdraw(@PathVariable UUID id, WithdrawalForm form) {
        return reconstructions
                .withdraw(id, form)
                .<View>map(page -> Page.of(SHOW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Reconstructions.PATH + "/" + id)
                        .saying(t("structure.reconstructions.withdrawn.done")));
    }
}
