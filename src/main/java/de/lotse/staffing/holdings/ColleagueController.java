package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
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
@RequestMapping(ColleaguePage.PATH + "/{id}")
class ColleagueController {

    private static final String TEMPLATE = "staffing/holdings/colleague";

    private final ColleagueService colleagues;

    ColleagueController(ColleagueService colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, colleagues.page(id));
    }

    @PostMapping
    View save(@PathVariable UUID id, ColleagueForm form) {
        return switch (colleagues.save(id, form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.colleague.saved"));
            case Refused(var errors) ->
                Page.of(TEMPLATE, colleagues.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outdated _ -> Page.of(TEMPLATE, colleagues.conflict(id, form)).withStatus(HttpStatus.CONFLICT);
        };
    }
}
