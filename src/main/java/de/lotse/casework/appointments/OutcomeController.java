package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/termine/{appointment}")
class OutcomeController {

    private static final String MOVE = "casework/appointments/move";
    private static final String ABSENCE = "casework/appointments/absence";

    private final OutcomeService outcomes;

    OutcomeController(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @PostMapping("/durchfuehrung")
    View hold(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean interpreterMissing,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var path = outcomes.hold(new CaseId(id), appointment, version, interpreterMissing, once);
        return SeeOther.to(path).saying(t("casework.appointments.held"));
    }

    @GetMapping("/verlegung")
    View move(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of(MOVE, outcomes.movePage(new CaseId(id), appointment));
    }

    @PostMapping("/verlegung")
    View move(@PathVariable UUID id, @PathVariable UUID appointment, MoveForm form) {
        var caseId = new CaseId(id);
        var reading = new Reading(outcomes.today());
        var meeting = form.read(reading, outcomes.meeting(caseId, appointment), outcomes.today());
        if (meeting == null || reading.errors().any())
            return Page.of(MOVE, outcomes.movePage(caseId, appointment, form, reading.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(outcomes.move(caseId, appointment, meeting, form)).saying(t("casework.appointments.moved"));
    }

    @GetMapping("/ausfall")
    View absence(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of(ABSENCE, outcomes.absencePage(new CaseId(id), appointment));
    }

    @PostMapping("/ausfall")
    View absence(@PathVariable UUID id, @PathVariable UUID appointment, AbsenceForm form) {
        var caseId = new CaseId(id);
        var errors = outcomes.check(caseId, appointment, form);
        if (errors.any())
            return Page.of(ABSENCE, outcomes.absencePage(caseId, appointment, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(outcomes.absent(caseId, appointment, form)).saying(t("casework.appointments.absent"));
    }

    @PostMapping("/ruecknahme")
    View takeBack(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam int version,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(outcomes.takeBack(new CaseId(id), appointment, version, once))
                .saying(t("casework.appointments.takenBack"));
    }
}
