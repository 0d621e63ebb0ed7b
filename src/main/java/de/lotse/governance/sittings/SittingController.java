package de.lotse.governance.sittings;

import de.lotse.governance.bodies.Body;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/sitzungen/{meeting}")
class SittingController {

    private final SittingService sittings;
    private final InvitationPaper paper;

    SittingController(SittingService sittings, InvitationPaper paper) {
        this.sittings = sittings;
        this.paper = paper;
    }

    @GetMapping
    View show(@PathVariable UUID body, @PathVariable UUID meeting) {
        return Page.of("governance/sittings/sitting", sittings.page(body, meeting));
    }

    @GetMapping("/einladung/pdf")
    ResponseEntity<byte[]> invitation(@PathVariable UUID body, @PathVariable UUID meeting) {
        return paper.print(sittings.page(body, meeting)).download();
    }
}
