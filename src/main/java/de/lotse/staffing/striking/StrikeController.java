package de.lotse.staffing.striking;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class StrikeController {

    private static final String UNIT = OrganisationTabs.UNITS + "/{id}/streichung";
    private static final String POST = OrganisationTabs.POSTS + "/{id}/streichung";

    private final StrikeService service;

    StrikeController(StrikeService service) {
        this.service = service;
    }

    @GetMapping(UNIT)
    View askForUnit(@PathVariable UUID id) {
        return page(service.unit(id, null, Errors.none(), false));
    }

    @PostMapping(UNIT)
    View strikeUnit(@PathVariable UUID id, StrikeForm form) {
        return switch (service.strikeUnit(id, form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.strike.done"));
            case Refused(var errors) -> refused(service.unit(id, form, errors, false));
            case Outdated _ -> outdated(service.unit(id, form, Errors.none(), true));
        };
    }

    @GetMapping(POST)
    View askForPost(@PathVariable UUID id) {
        return page(service.post(id, null, Errors.none(), false));
    }

    @PostMapping(POST)
    View strikePost(@PathVariable UUID id, StrikeForm form) {
        return switch (service.strikePost(id, form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.strike.done"));
            case Refused(var errors) -> refused(service.post(id, form, errors, false));
            case Outdated _ -> outdated(service.post(id, form, Errors.none(), true));
        };
    }

    private static Page page(StrikePage page) {
        return Page.of("staffing/striking/strike", page);
    }

    private static View refused(StrikePage page) {
        return page(page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View outdated(StrikePage page) {
        return page(page).withStatus(HttpStatus.CONFLICT);
    }
}
