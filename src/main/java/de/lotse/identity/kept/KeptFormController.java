package de.lotse.identity.kept;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/eingaben/{id}")
class KeptFormController {

    private final KeptForms forms;

    KeptFormController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String bestaetigt,
            @SessionAttribute(name = KeptForms.WAITS_FOR_PROOF, required = false) @Nullable UUID waiting,
            HttpSession session) {
        var proved = bestaetigt != null && id.equals(waiting);
        if (proved) session.removeAttribute(KeptForms.WAITS_FOR_PROOF);
        return Page.of("identity/kept/keptForm", new KeptFormPage(forms.get(id), proved));
    }

    /** Sends the browser with the same fields to where they were meant to go (307 keeps method and body). */
    @PostMapping("/absendung")
    ResponseEntity<Void> send(@PathVariable UUID id) {
        var form = forms.get(id);
        forms.delete(id);
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .header("Location", form.path())
                .build();
    }

    @PostMapping("/verwerfung")
    View discard(@PathVariable UUID id) {
        forms.delete(id);
        return SeeOther.to("/start").saying(t("identity.kept.discarded"));
    }
}
