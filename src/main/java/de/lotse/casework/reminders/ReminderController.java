package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.lists.ListPdfs;
import de.lotse.casework.reminders.ReminderForm.Wanted;
import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ReminderController {

    private static final String TEMPLATE = "casework/reminders/reminders";
    private static final Pattern ROW = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.\\d{1,9}");

    private final ReminderService reminders;
    private final ListPdfs pdfs;

    ReminderController(ReminderService reminders, ListPdfs pdfs) {
        this.reminders = reminders;
        this.pdfs = pdfs;
    }

    @GetMapping("/wiedervorlagen")
    View mine(RemindersFilter filter, HttpServletRequest request) {
        var opens = request.getQueryString() == null;
        return Page.of(TEMPLATE, opens ? reminders.opening() : filtered(filter, "", Errors.none()));
    }

    @PostMapping("/wiedervorlagen/filter")
    View save(
            RemindersFilter filter,
            @RequestParam(defaultValue = "") String filterName,
            @RequestParam(defaultValue = "false") boolean filterDefault) {
        var name = filterName.strip();
        var errors = reminders.save(filter, name, filterDefault);
        if (errors.any())
            return Page.of(TEMPLATE, filtered(filter, name, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(filter.href()).saying(t("casework.filters.saved"));
    }

    @PostMapping("/wiedervorlagen/liste")
    ResponseEntity<byte[]> print(
            RemindersFilter filter,
            @RequestParam(required = false) @Nullable List<String> row,
            @RequestParam(defaultValue = "") String all) {
        var chosen = row == null || all.equals("true") ? Set.<UUID>of() : ids(row);
        return pdfs.answer(reminders.print(filter, chosen), t("casework.lists.reminders.file"));
    }

    /** Each row is {@code id.version}; what is none, is left out. */
    private static Set<UUID> ids(List<String> rows) {
        return rows.stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(match -> UUID.fromString(match.group(1)))
                .collect(Collectors.toSet());
    }

    private RemindersPage filtered(RemindersFilter filter, String name, Errors errors) {
        return reminders.mine(filter, ReminderForm.EMPTY, Errors.none(), name, errors);
    }

    @GetMapping("/faelle/{id}/wiedervorlagen")
    View ofCase(@PathVariable UUID id, RemindersFilter filter) {
        if (filter.asksForEnded()) return Page.of(TEMPLATE, reminders.endedOfCase(new CaseId(id), filter));
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
        var said = Flash.success(t("casework.reminders.ended." + ending));
        return SeeOther.to(back).saying(said.undoneBy("/wiedervorlagen/" + id + "/oeffnung", back));
    }

    @PostMapping("/wiedervorlagen/{id}/oeffnung")
    View reopen(@PathVariable UUID id, @RequestParam String back) {
        reminders.reopen(id);
        return SeeOther.to(back).saying(t("casework.reminders.reopened"));
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
        var page = caseId == null
                ? reminders.mine(RemindersFilter.NONE, form, errors, "", Errors.none())
                : reminders.ofCase(new CaseId(caseId), form, errors);
        return Page.of(TEMPLATE, page);
    }
}
