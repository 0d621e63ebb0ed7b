package de.lotse.staffing.headcount;

import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller("staffingHeadcountController")
class HeadcountController {

    private final HeadcountService service;

    HeadcountController(HeadcountService service) {
        this.service = service;
    }

    @GetMapping(OrganisationTabs.FIGURES)
    View show(@RequestParam(required = false) @Nullable String am) {
        var page = service.page(am);
        var shown = Page.of("staffing/headcount/headcount", page);
        return page.asked().errors().any() ? shown.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
    }
}
