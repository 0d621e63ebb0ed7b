package de.lotse.notifications.mails;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.notifications.feed.Feeds;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own wishes. */
@Service
@Transactional
class SettingsService {

    /** What became of the wishes that were saved. */
    enum Saved {
        DONE,
        CODE_SENT,
        TOO_MANY_CODES,
        CONFLICT
    }

    private final Preferences preferences;
    private final AddressCodes codes;
    private final Outbox outbox;
    private final Post post;
    private final Feeds feeds;

    SettingsService(Preferences preferences, AddressCodes codes, Outbox outbox, Post post, Feeds feeds) {
        this.preferences = preferences;
        this.codes = codes;
        this.outbox = outbox;
        this.post = post;
        this.feeds = feeds;
    }

    SettingsPage page() {
        var saved = saved();
        return page(saved, SettingsForm.of(saved), Errors.none(), List.of());
    }

    SettingsPage page(SettingsForm form, Errors errors) {
        return page(saved(), form, errors, List.of());
    }

    /** The form once more, beside what the other window has saved. */
    SettingsPage conflictPage(SettingsForm form) {
        var saved = saved();
        var theirs = SettingsForm.of(saved);
        return page(
                saved,
                form.over(theirs.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("notifications.mails.address"), form.address(), theirs.address()),
                        new ConflictRow(t("notifications.mails.rhythm"), said(form), said(theirs)),
                        new ConflictRow(t("notifications.mails.daily"), form.dailyAt(), theirs.dailyAt()),
                        new ConflictRow(t("notifications.mails.quiet.from"), form.quietFrom(), theirs.quietFrom()),
                        new ConflictRow(t("notifications.mails.quiet.to"), form.quietTo(), theirs.quietTo())));
    }

    Saved save(SettingsForm form, MailTime time) {
        if (!preferences.save(me(), form.version(), form.address(), time)) return Saved.CONFLICT;
        var now = saved();
        if (now.address().isEmpty() || now.confirmed()) return Saved.DONE;
        return sendCode() ? Saved.CODE_SENT : Saved.TOO_MANY_CODES;
    }

    /** Answers false if there were enough today. */
    boolean sendCode() {
        if (!codes.make(me())) return false;
        outbox.sendCode(me());
        return true;
    }

    boolean confirm(String code) {
        return codes.use(me(), code.replaceAll("\\s", ""));
    }

    private SettingsPage page(Preference saved, SettingsForm form, Errors errors, List<ConflictRow> conflicts) {
        return new SettingsPage(post.isOpen(), saved, form, errors, conflicts, feeds.stand());
    }

    private Preference saved() {
        return preferences.of(me()).orElse(Preference.NONE);
    }

    private static String said(SettingsForm form) {
        return t("notifications.mails.rhythm." + form.rhythm());
    }

    private static UserId me() {
        return Scope.actor().user();
    }
}
