package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The inbox, what was sent, and one referral as each of its sides sees it. */
@Controller
@RequestMapping(ReferralController.PATH)
class ReferralController {

    static final String PATH = "/vermittlungen";
    private static final String ONE = "casework/referrals/referral";

    private final ReferralService referrals;
    private final ReferralReading reading;

    ReferralController(ReferralService referrals, ReferralReading reading) {
        this.referrals = referrals;
        this.reading = reading;
    }

    @GetMapping
    View lists() {
        return Page.of("casework/referrals/lists", reading.lists());
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(ONE, reading.page(id, AnswerForm.empty(), Errors.none()));
    }

    @PostMapping("/{id}/annahme")
    View accept(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, Errors.none(), referrals::accept, "casework.referrals.accepted");
    }

    @PostMapping("/{id}/ablehnung")
    View decline(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, form.checkDecline(), referrals::decline, "casework.referrals.declined");
    }

    @PostMapping("/{id}/zuweisung")
    View assign(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, referrals.checkAssignee(form), referrals::assign, "casework.referrals.assigned");
    }

    @PostMapping("/{id}/antwort")
    View reply(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, form.checkReply(), referrals::reply, "casework.referrals.replied");
    }

    @PostMapping("/{id}/ergebnis")
    View complete(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, form.checkOutcome(), referrals::complete, "casework.referrals.completed");
    }

    @PostMapping("/{id}/ruecknahme")
    View revoke(@PathVariable UUID id, AnswerForm form) {
        return answer(id, form, Errors.none(), referrals::revoke, "casework.referrals.revoked");
    }

    private View answer(
            UUID id, AnswerForm form, Errors errors, BiFunction<UUID, AnswerForm, String> step, String said) {
        if (errors.any())
            return Page.of(ONE, reading.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(step.apply(id, form)).saying(t(said));
    }
}
