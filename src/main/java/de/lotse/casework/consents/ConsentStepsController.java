package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.consents.Signed.Done;
import de.lotse.casework.consents.Signed.Refused;
import de.lotse.casework.files.ReceivedFile;
import de.lotse.documents.Uploads;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/einwilligungen/{consent}")
class ConsentStepsController {

    private final ConsentSteps steps;
    private final Uploads uploads;

    ConsentStepsController(ConsentSteps steps, Uploads uploads) {
        this.steps = steps;
        this.uploads = uploads;
    }

    @PostMapping("/unterschrift")
    View sign(@PathVariable UUID id, @PathVariable UUID consent, @RequestParam(defaultValue = "") String signedOn) {
        return answer(steps.sign(new CaseId(id), consent, signedOn.strip()), "casework.consents.signed");
    }

    @PostMapping("/blatt")
    View attachScan(
            @PathVariable UUID id,
            @PathVariable UUID consent,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var received = ReceivedFile.of(file, uploads);
        return answer(steps.attachScan(new CaseId(id), consent, received), "casework.consents.scan.added");
    }

    @GetMapping("/widerruf")
    View askBeforeWithdrawing(@PathVariable UUID id, @PathVariable UUID consent) {
        return Page.of("casework/consents/withdrawal", steps.withdrawalPage(new CaseId(id), consent));
    }

    @PostMapping("/widerruf")
    View withdraw(@PathVariable UUID id, @PathVariable UUID consent, WithdrawalForm form) {
        var dayWasReplaced = steps.withdraw(new CaseId(id), consent, form);
        var answer = SeeOther.to("/faelle/" + id + "/einwilligungen/" + consent);
        return dayWasReplaced
                ? answer.saying(new Flash(Flash.Kind.WARNING, t("casework.consents.withdrawn.today")))
                : answer.saying(t("casework.consents.withdrawn.done"));
    }

    private static View answer(Signed signed, String done) {
        return switch (signed) {
            case Done(var path) -> SeeOther.to(path).saying(t(done));
            case Refused(var page) ->
                Page.of("casework/consents/consent", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
