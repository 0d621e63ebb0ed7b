package de.lotse.notifications.mails;

import static de.lotse.web.Texts.t;

import de.lotse.notifications.mails.SettingsService.Saved;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(SettingsController.PATH)
class SettingsController {

    static final String PATH = "/mitteilungen/einstellungen";
    private static final String TEMPLATE = "notifications/mails/settings";

    private final SettingsService settings;

    SettingsController(SettingsService settings) {
        this.settings = settings;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, settings.page());
    }

    @PostMapping
    View save(SettingsForm form) {
        var read = form.read();
        var time = read.time();
        if (time == null) return refused(settings.page(form, read.errors()));
        var saved = settings.save(form, time);
        if (saved == Saved.CONFLICT)
            return Page.of(TEMPLATE, settings.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        var text = t("notifications.mails.saved." + saved);
        return SeeOther.to(PATH).saying(new Flash(saved == Saved.DONE ? Flash.Kind.SUCCESS : Flash.Kind.INFO, text));
    }

    @PostMapping("/code")
    View confirm(@RequestParam(defaultValue = "") String code) {
        if (settings.confirm(code)) return SeeOther.to(PATH).saying(t("notifications.mails.confirmed"));
        var page = settings.page();
        return refused(settings.page(page.form(), Errors.none().reject("code", t("notifications.mails.code.wrong"))));
    }

    @PostMapping("/neuer-code")
    View sendCode() {
        var key = settings.sendCode() ? Saved.CODE_SENT : Saved.TOO_MANY_CODES;
        return SeeOther.to(PATH).saying(new Flash(Flash.Kind.INFO, t("notifications.mails.saved." + key)));
    }

    private static View refused(SettingsPage page) {
        return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
