package de.lotse.casework.standin;

import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class MeanwhileController {

    private final MeanwhileService meanwhile;

    MeanwhileController(MeanwhileService meanwhile) {
        this.meanwhile = meanwhile;
    }

    @GetMapping(MeanwhileService.PATH)
    View show() {
        return Page.of("casework/standin/meanwhile", meanwhile.page());
    }
}
