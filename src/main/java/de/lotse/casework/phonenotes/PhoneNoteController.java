package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.ToolEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is looked for is a name: it comes by POST, so that it stands in no address. */
@Controller
class PhoneNoteController {

    private final PhoneNoteService notes;

    PhoneNoteController(PhoneNoteService notes) {
        this.notes = notes;
    }

    @GetMapping("/telefonnotiz")
    View form(
            @RequestParam(name = Giving.FIELD, defaultValue = "") String colleague,
            @RequestHeader(name = ToolEntry.WINDOW, required = false) @Nullable String window) {
        return form(PhoneNoteForm.EMPTY.withColleague(colleague), Errors.none(), window);
    }

    @PostMapping("/telefonnotiz/suche")
    View find(
            PhoneNoteForm form,
            @RequestHeader(name = ToolEntry.WINDOW, required = false) @Nullable String window,
            HttpServletResponse response) {
        doNotStore(response);
        return form(form, Errors.none(), window);
    }

    @PostMapping("/telefonnotiz")
    View add(PhoneNoteForm form, @RequestHeader(name = ToolEntry.WINDOW, required = false) @Nullable String window) {
        var errors = notes.check(form);
        if (errors.any()) return form(form, errors, window).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var path = notes.add(form);
        var message = notes.added(form);
        return window == null
                ? SeeOther.to(path).saying(message)
                : Page.of("casework/phonenotes/added", new AddedPage(message, form.isGivenAway() ? null : path))
                        .withStatus(HttpStatus.CREATED);
    }

    private Page form(PhoneNoteForm form, Errors errors, @Nullable String window) {
        var template = window == null ? "casework/phonenotes/phoneNoteForm" : "casework/phonenotes/phoneNoteWindow";
        return Page.of(template, notes.newPage(form, errors));
    }

    @GetMapping("/telefonnotizen/{id}")
    View show(@PathVariable UUID id) {
        return page(id, "", Errors.none());
    }

    @PostMapping("/telefonnotizen/{id}/suche")
    View find(@PathVariable UUID id, @RequestParam(defaultValue = "") String callSearch, HttpServletResponse response) {
        doNotStore(response);
        return page(id, callSearch, Errors.none());
    }

    @PostMapping("/telefonnotizen/{id}/zuordnung")
    View assign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String callSearch,
            @RequestParam(defaultValue = "") String callFor,
            @RequestParam(required = false) @Nullable UUID _once) {
        var errors = notes.assign(id, callFor, _once);
        if (errors.any()) return page(id, callSearch, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(PhoneNote.path(id)).saying(t("casework.phonenotes.assigned"));
    }

    @PostMapping("/telefonnotizen/{id}/weitergabe")
    View give(
            @PathVariable UUID id,
            @RequestParam(name = Giving.FIELD, defaultValue = "") String colleague,
            @RequestParam(required = false) @Nullable UUID _once) {
        var errors = notes.checkColleague(colleague);
        if (errors.any()) return page(id, "", errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to("/start").saying(notes.give(id, colleague, _once));
    }

    @PostMapping("/telefonnotizen/{id}/kurzberatung")
    View count(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(required = false) @Nullable UUID _once) {
        var errors = notes.checkAdvice(topic);
        if (errors.any()) return page(id, "", errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        notes.count(id, topic, _once);
        return SeeOther.to("/start").saying(t("casework.phonenotes.counted"));
    }

    @PostMapping("/telefonnotizen/{id}/ruecknahme")
    View takeBack(@PathVariable UUID id) {
        notes.takeBack(id);
        return SeeOther.to(PhoneNote.path(id)).saying(t("casework.phonenotes.takenBack"));
    }

    @PostMapping("/telefonnotizen/{id}/loeschung")
    View delete(@PathVariable UUID id) {
        notes.delete(id);
        return SeeOther.to("/start").saying(t("casework.phonenotes.deleted"));
    }

    private Page page(UUID id, String search, Errors errors) {
        return Page.of("casework/phonenotes/phoneNote", notes.page(id, search.strip(), errors));
    }

    private static void doNotStore(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /**
     * What the window says when it closes.
     *
     * @param path of the note; null once it is a colleague's
     */
    record AddedPage(String message, @Nullable String path) {}
}
