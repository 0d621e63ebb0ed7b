package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/weitergaben/{basis}")
class SharingStepsController {

    private final SharingSteps steps;

    SharingStepsController(SharingSteps steps) {
        this.steps = steps;
    }

    @PostMapping("/eintrag")
    View note(
            @PathVariable UUID id,
            @PathVariable UUID basis,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(required = false) @Nullable UUID _once) {
        return SeeOther.to(steps.note(new CaseId(id), basis, channel, _once)).saying(t("casework.statutory.noted"));
    }

    @PostMapping("/ende")
    View end(@PathVariable UUID id, @PathVariable UUID basis) {
        return SeeOther.to(steps.end(new CaseId(id), basis)).saying(t("casework.statutory.ended"));
    }

    @PostMapping("/unterrichtung")
    View told(@PathVariable UUID id, @PathVariable UUID basis, TellingForm form) {
        return answer(steps.told(new CaseId(id), basis, form), "casework.statutory.told.saved");
    }

    @PostMapping("/aufschub")
    View putOff(@PathVariable UUID id, @PathVariable UUID basis, TellingForm form) {
        return answer(steps.putOff(new CaseId(id), basis, form), "casework.statutory.delay.saved");
    }

    private static View answer(Saved<SharingPage> saved, String done) {
        return switch (saved) {
            case Done(var path) -> SeeOther.to(path).saying(t(done));
            case Refused(var page) ->
                Page.of("casework/statutory/sharing", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
