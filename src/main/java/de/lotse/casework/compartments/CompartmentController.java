package de.lotse.casework.compartments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/{path:notizen|unterlagen|gespraechspunkte}/{thing}/schutz")
class CompartmentController {

    private final CompartmentService compartments;

    CompartmentController(CompartmentService compartments) {
        this.compartments = compartments;
    }

    @GetMapping
    View show(@PathVariable UUID id, @PathVariable String path, @PathVariable UUID thing) {
        return Page.of("casework/compartments/compartment", compartments.page(path, new CaseId(id), thing));
    }

    @PostMapping
    View decide(@PathVariable UUID id, @PathVariable String path, @PathVariable UUID thing, CompartmentForm form) {
        return SeeOther.to(compartments.decide(path, new CaseId(id), thing, form))
                .saying(t(form.isSealed() ? "casework.compartment.closed" : "casework.compartment.opened"));
    }

    @PostMapping("/verzicht")
    View leave(
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable UUID thing,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(compartments.leave(path, new CaseId(id), thing, once))
                .saying(t("casework.compartment.left"));
    }
}
