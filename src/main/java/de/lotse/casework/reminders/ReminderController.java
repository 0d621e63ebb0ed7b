package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.reminders.ReminderForm.Wanted;
import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ReminderController {

    private final ReminderService reminders;

    ReminderController(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GetMapping("/wiedervorlagen")
    View mine() {
        return page(null, ReminderForm.EMPTY, Errors.none());
    }

    @GetMapping("/faelle/{id}/wiedervorlagen")
    View ofCase(@PathVariable UUID id) {
        return page(id, ReminderForm.EMPTY, Errors.none());
    }

    @PostMapping("/wiedervorlagen")
    View add(ReminderForm form) {
        return add(null, form, wanted -> reminders.add(wanted, form._once()));
    }

    @PostMapping("/faelle/{id}/wiedervorlagen")
    View addToCase(@PathVariable UUID id, ReminderForm form) {
        return add(id, form, wanted -> reminders.add(new CaseId(id), wanted, form._once()));
    }

    @PostMapping("/wiedervorlagen/{id}/erledigung")
    View end(@PathVariable UUID id, @RequestParam(defaultValue = "DONE") Ending ending, @RequestParam String back) {
        reminders.end(id, ending);
        return SeeOther.to(back).saying(t("casework.reminders.ended." + ending));
    }

    @PostMapping("/wiedervorlagen/{id}/verschiebung")
    View postpone(@PathVariable UUID id, @RequestParam int days, @RequestParam String back) {
        reminders.postpone(id, Math.clamp(days, 1, 365));
        return SeeOther.to(back).saying(t("casework.reminders.postponed"));
    }

    private View add(@Nullable UUID caseId, ReminderForm form, Function<Wanted, String> save) {
        var reading = new Reading(reminders.today());
        var wanted = form.read(reading, reminders.today());
        if (reading.errors().any()) {
            return page(caseId, form, reading.errors()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(save.apply(wanted)).saying(t("casework.reminders.added"));
    }

    private Page page(@Nullable UUID caseId, ReminderForm form, Errors errors) {
        var page = caseId == null ? reminders.mine(form, errors) : reminders.ofCase(new CaseId(caseId), form, errors);
        return Page.of("casework/reminders/reminders", page);
    }
}
