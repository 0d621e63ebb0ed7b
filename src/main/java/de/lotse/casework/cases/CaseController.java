package de.lotse.casework.cases;

import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle")
class CaseController {

    private final CaseList list;

    CaseController(CaseList list) {
        this.list = list;
    }

    @GetMapping
    View list() {
        return Page.of("casework/cases/caseList", list.page());
    }
}
