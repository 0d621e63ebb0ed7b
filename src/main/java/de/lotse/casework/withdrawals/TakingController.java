package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

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

/** For everybody who is called: the answer is the same, in its words and in its time. */
@Controller
class TakingController {

    static final String PATH = "/widerruf";
    private static final String FORM = "casework/withdrawals/taking";
    private static final String SHORT = "casework/withdrawals/short";

    private final TakingService taking;
    private final EvenAnswer even;

    TakingController(TakingService taking, EvenAnswer even) {
        this.taking = taking;
        this.even = even;
    }

    @GetMapping(PATH)
    View form() {
        return Page.of(FORM, taking.page(StatementForm.empty(), Errors.none()));
    }

    @PostMapping(PATH)
    View take(StatementForm form) {
        var errors = form.check();
        if (errors.any()) return Page.of(FORM, taking.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(even.after(() -> taking.take(form))).saying(t("casework.withdrawals.taken"));
    }

    @GetMapping("/vertretungen/{id}" + PATH)
    View limited(@PathVariable UUID id) {
        return Page.of(SHORT, taking.limited(id));
    }

    @PostMapping("/vertretungen/{id}" + PATH)
    View takeLimited(@PathVariable UUID id, StatementForm form) {
        return SeeOther.to(taking.takeLimited(id, form)).saying(t("casework.withdrawals.counts"));
    }

    @GetMapping("/vermittlungen/freigaben/{grant}" + PATH)
    View received(@PathVariable UUID grant) {
        return Page.of(SHORT, taking.received(grant));
    }

    @PostMapping("/vermittlungen/freigaben/{grant}" + PATH)
    View takeReceived(@PathVariable UUID grant, StatementForm form) {
        return SeeOther.to(taking.takeReceived(grant, form)).saying(t("casework.withdrawals.counts"));
    }
}
