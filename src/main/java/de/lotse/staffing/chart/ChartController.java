package de.lotse.staffing.chart;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ChartController {

    private final ChartService service;

    ChartController(ChartService service) {
        this.service = service;
    }

    @GetMapping(OrganisationTabs.CHART)
    View chart(@RequestParam(required = false) @Nullable String am) {
        var page = service.chart(am);
        return shown(Page.of("staffing/chart/chart", page), page.asked());
    }

    @GetMapping(OrganisationTabs.UNITS + "/{id}")
    View unit(@PathVariable UUID id, @RequestParam(required = false) @Nullable String am) {
        var page = service.unit(id, am);
        return shown(Page.of("staffing/chart/unit", page), page.asked());
    }

    private static View shown(Page page, AskedDay asked) {
        return asked.errors().any() ? page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : page;
    }
}
