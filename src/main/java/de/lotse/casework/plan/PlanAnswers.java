package de.lotse.casework.plan;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** How the forms of the plan are answered. */
final class PlanAnswers {

    private PlanAnswers() {}

    /** @param said when everything was kept */
    static <P> View of(PlanResult<P> result, String template, String said) {
        return switch (result) {
            case PlanResult.Kept<P>(var path) -> SeeOther.to(path).saying(said);
            case PlanResult.Rejected<P>(var page) ->
                Page.of(template, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case PlanResult.Stale<P>(var page) -> Page.of(template, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
