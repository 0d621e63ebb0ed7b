package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/vertretungen")
class StandInController {

    private final StandInService standIns;

    StandInController(StandInService standIns) {
        this.standIns = standIns;
    }

    @GetMapping
    View all() {
        return Page.of("casework/standin/standIns", new StandInsPage(standIns.all()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("casework/standin/limited", standIns.page(new CaseId(id)));
    }

    @GetMapping("/anrufe/{id}")
    View calls(@PathVariable UUID id) {
        return Page.of("casework/standin/calls", standIns.calls(new CaseId(id)));
    }

    @PostMapping("/{id}/anrufe/{appointment}")
    View told(@PathVariable UUID id, @PathVariable UUID appointment) {
        return SeeOther.to(standIns.told(new CaseId(id), appointment)).saying(t("casework.standin.told"));
    }
}
