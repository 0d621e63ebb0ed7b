package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a case began with when it was taken over. */
@Controller
class TakenCaseController {

    static final String PATH = "herkunft";

    private final TakeOverService taking;

    TakenCaseController(TakeOverService taking) {
        this.taking = taking;
    }

    @GetMapping("/faelle/{id}/" + PATH)
    View show(@PathVariable UUID id) {
        return Page.of("casework/ownership/taken", taking.taken(new CaseId(id)));
    }
}
