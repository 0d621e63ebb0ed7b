package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class ResidenceController {

    private final ResidenceService residence;

    ResidenceController(ResidenceService residence) {
        this.residence = residence;
    }

    @GetMapping("/faelle/{id}/aufenthalt")
    View show(@PathVariable UUID id) {
        return Page.of("casework/residence/residence", residence.page(new CaseId(id)));
    }
}
