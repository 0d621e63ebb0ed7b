package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/sitzungen/{meeting}/niederschrift/{minutesId}/einwaende")
class ObjectionController {

    private final ObjectionService objections;

    ObjectionController(ObjectionService objections) {
        this.objections = objections;
    }

    @PostMapping
    View add(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId, ObjectionForm form) {
        return Saving.answer(
                objections.add(body, meeting, minutesId, form), MinutesController.ONE, t("governance.objection.added"));
    }

    @PostMapping("/{objection}/antwort")
    View answer(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @PathVariable UUID minutesId,
            @PathVariable UUID objection,
            @RequestParam(required = false) @Nullable Boolean accepted,
            @RequestParam(defaultValue = "") String answer) {
        var path = objections.answer(body, meeting, minutesId, objection, Boolean.TRUE.equals(accepted), answer);
        return SeeOther.to(path).saying(t("governance.objection.answered"));
    }
}
