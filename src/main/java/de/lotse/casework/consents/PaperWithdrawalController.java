package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/einwilligungen/papier/widerruf")
class PaperWithdrawalController {

    private final PaperWithdrawal withdrawal;

    PaperWithdrawalController(PaperWithdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    @GetMapping
    View ask(@PathVariable UUID id) {
        return Page.of("casework/consents/paperWithdrawal", withdrawal.page(new CaseId(id)));
    }

    @PostMapping
    View withdraw(@PathVariable UUID id, WithdrawalForm form) {
        var dayWasReplaced = withdrawal.withdraw(new CaseId(id), form);
        var answer = SeeOther.to("/faelle/" + id + "/einwilligungen");
        return dayWasReplaced
                ? answer.saying(new Flash(Flash.Kind.WARNING, t("casework.consents.withdrawn.today")))
                : answer.saying(t("casework.consents.withdrawn.done"));
    }
}
