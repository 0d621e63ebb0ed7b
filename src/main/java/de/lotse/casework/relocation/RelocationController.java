package de.lotse.casework.relocation;

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
class RelocationController {

    private static final String TEMPLATE = "casework/relocation/relocation";

    private final RelocationService relocations;

    RelocationController(RelocationService relocations) {
        this.relocations = relocations;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, relocations.page(new CaseId(id)));
    }

    @PostMapping
    View hand(@PathVariable UUID id, RelocationForm form) {
        var outcome = relocations.hand(new CaseId(id), form);
        if (outcome.errors().any())
            return Page.of(TEMPLATE, relocations.rejected(new CaseId(id), form, outcome.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(outcome.path()).saying(t("casework.relocation.handed"));
    }
}
