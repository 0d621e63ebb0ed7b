package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Changes;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeList;
import de.lotse.tenancy.CodeLists;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The municipality keeps its lists for all its organisations. */
@Service
@Transactional
class CodeListService {

    private final CodeLists lists;
    private final UsedCodes uses;
    private final SettingLog log;
    private final Changes changes;
    private final Once once;
    private final Clock clock;

    CodeListService(CodeLists lists, UsedCodes uses, SettingLog log, Changes changes, Once once, Clock clock) {
        this.lists = lists;
        this.uses = uses;
        this.log = log;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    ListsPage page() {
        require();
        return new ListsPage(lists.all(), today());
    }

    ListPage page(String key) {
        var list = list(key);
        return page(list, EntryForm.empty(list.version()), Errors.none(), false);
    }

    /** The form once more, with what is wrong, or above a list that somebody else has changed. */
    ListPage page(String key, EntryForm form, Errors errors, boolean outdated) {
        var list = list(key);
        return page(list, outdated ? form.over(list.version()) : form, errors, outdated);
    }

    EntryPage page(String key, String code) {
        var list = list(key);
        return page(list, code, EntryForm.of(changeable(list).entry(code), list.version()), Errors.none(), List.of());
    }

    EntryPage page(String key, String code, EntryForm form, Errors errors) {
        return page(list(key), code, form, errors, List.of());
    }

    EntryPage conflictPage(String key, String code, EntryForm form) {
        var list = list(key);
        var theirs = EntryForm.of(list.entry(code), list.version());
        return page(list, code, form.over(list.version()), Errors.none(), compare(form, theirs));
    }

    /** Nothing is wrong with a form that is sent again: its entry is there already. */
    Errors check(String key, EntryForm form) {
        if (form._once() != null && once.isDone(form._once())) return Errors.none();
        return form.check(changeable(list(key)), null, today());
    }

    Errors check(String key, String code, EntryForm form) {
        var list = changeable(list(key));
        return form.check(list, list.entry(code), today());
    }

    /** After {@link #check} found nothing. Answers false if somebody else has changed the list meanwhile. */
    boolean add(String key, EntryForm form) {
        var done = new AtomicBoolean(true);
        once.run(form._once(), () -> {
            var list = at(key, form.version());
            done.set(lists.add(list, form.label(), form.from(today()), form.to(today())));
            if (done.get()) log(list, form.label(), "", words(form.dated(today())));
            return ListsPage.path(list);
        });
        if (!done.get()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return done.get();
    }

    boolean change(String key, String code, EntryForm form) {
        var list = at(key, form.version());
        var before = list.entry(code);
        var from = before.own() ? form.from(today()) : before.validFrom();
        var after = before.named(form.label()).valid(from, form.to(today()));
        if (!lists.change(list, after)) return false;
        log(list, before.label(), words(EntryForm.of(before, 0)), words(EntryForm.of(after, 0)));
        return true;
    }

    /** Throws {@link Conflict} if somebody else has changed the list meanwhile. */
    void move(String key, String code, int version, int place) {
        var list = at(key, version);
        var entry = list.entry(code);
        var from = list.entries().indexOf(entry);
        var to = Math.clamp(place, 0, list.entries().size() - 1);
        if (!lists.move(list, entry, to)) throw new Conflict(ListsPage.path(list));
        log(list, entry.label(), place(from), place(to));
    }

    /** Throws {@link Conflict} if it is used, came with Lotse, or the list was changed meanwhile. */
    void strike(String key, String code, int version) {
        var list = at(key, version);
        var entry = list.entry(code);
        if (!entry.own() || uses.of(key).contains(code) || !lists.strike(list, entry))
            throw new Conflict(ListsPage.path(list));
        log(list, entry.label(), words(EntryForm.of(entry, 0)), t("casework.codelists.struck"));
    }

    private ListPage page(CodeList list, EntryForm form, Errors errors, boolean outdated) {
        var used = list.changeable() ? uses.of(list.key()) : Set.<String>of();
        var history = changes.of(ListPage.AREA, list.title() + ": ");
        return new ListPage(list, used, history, today(), form, errors, outdated);
    }

    private EntryPage page(CodeList list, String code, EntryForm form, Errors errors, List<ConflictRow> conflicts) {
        var entry = changeable(list).entry(code);
        var used = uses.of(list.key()).contains(code);
        return new EntryPage(list, entry, used, form, errors, conflicts);
    }

    private void log(CodeList list, String label, String before, String after) {
        log.changed(ListPage.AREA, list.title() + ": " + label, before, after);
    }

    private static String words(EntryForm form) {
        var words = new ArrayList<>(List.of(form.label()));
        if (!form.validFrom().isEmpty()) words.add(t("casework.codelists.from", form.validFrom()));
        if (!form.validTo().isEmpty()) words.add(t("casework.codelists.ends", form.validTo()));
        return String.join(", ", words);
    }

    private static String place(int index) {
        return t("casework.codelists.place", index + 1);
    }

    private static List<ConflictRow> compare(EntryForm mine, EntryForm theirs) {
        return List.of(
                new ConflictRow(t("casework.codelists.label"), mine.label(), theirs.label()),
                new ConflictRow(t("casework.codelists.validFrom"), mine.validFrom(), theirs.validFrom()),
                new ConflictRow(t("casework.codelists.validTo"), mine.validTo(), theirs.validTo()));
    }

    /** The list as somebody saw it, so that the change fails where it is a newer one. */
    private CodeList at(String key, int version) {
        var list = changeable(list(key));
        return new CodeList(list.key(), list.title(), list.source(), list.keeper(), version, list.entries());
    }

    private CodeList list(String key) {
        require();
        return lists.get(key);
    }

    private static CodeList changeable(CodeList list) {
        if (!list.changeable()) throw new NotFound();
        return list;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
