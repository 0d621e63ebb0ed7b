package de.lotse.casework.handover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
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
@RequestMapping("/faelle/{id}/wegzug")
class HandoverController {

    private static final String TEMPLATE = "casework/handover/handover";

    private final HandoverService handovers;

    HandoverController(HandoverService handovers) {
        this.handovers = handovers;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, handovers.page(new CaseId(id)));
    }

    @PostMapping
    View hand(@PathVariable UUID id, HandoverForm form) {
        var outcome = handovers.hand(new CaseId(id), form);
        if (outcome.errors().any())
            return Page.of(TEMPLATE, handovers.rejected(new CaseId(id), form, outcome.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(outcome.path()).saying(t("casework.handover.handed"));
    }
}
