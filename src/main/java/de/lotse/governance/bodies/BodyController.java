package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH)
class BodyController {

    private static final String FORM = "governance/bodies/form";

    private final BodyService bodies;

    BodyController(BodyService bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/neu")
    View blank() {
        return Page.of(FORM, bodies.blank());
    }

    @PostMapping
    View add(BodyForm form) {
        return Saving.answer(bodies.add(form), FORM, t("governance.body.added"));
    }

    @GetMapping("/{body}/angaben")
    View edit(@PathVariable UUID body) {
        return Page.of(FORM, bodies.edit(body));
    }

    @PostMapping("/{body}/angaben")
    View change(@PathVariable UUID body, BodyForm form) {
        return Saving.answer(bodies.change(body, form), FORM, t("governance.body.saved"));
    }
}
