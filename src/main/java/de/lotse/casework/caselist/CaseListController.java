package de.lotse.casework.caselist;

import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class CaseListController {

    private final CaseListService cases;

    CaseListController(CaseListService cases) {
        this.cases = cases;
    }

    @GetMapping("/faelle")
    View list(CaseListFilter filter) {
        return Page.of("casework/caselist/caseList", cases.page(filter));
    }
}
