package de.lotse.casework.wordings;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentText;
import de.lotse.consent.ConsentWordings;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets administration and coordination read, release and rewrite what is explained to people. */
@Service
@Transactional
class WordingService {

    private static final String AREA = "sheets";

    private final ConsentWordings wordings;
    private final Codes codes;
    private final SettingLog log;
    private final JdbcClient jdbc;
    private final Once once;

    WordingService(ConsentWordings wordings, Codes codes, SettingLog log, JdbcClient jdbc, Once once) {
        this.wordings = wordings;
        this.log = log;
        this.codes = codes;
        this.jdbc = jdbc;
        this.once = once;
    }

    WordingsPage list() {
        requireRole();
        var texts = wordings.inForce();
        var names = names(texts);
        return new WordingsPage(texts.stream().map(text -> state(text, names)).toList());
    }

    WordingPage page(UUID id) {
        requireRole();
        var text = wordings.get(id);
        return page(text, WordingForm.of(text), Errors.none(), List.of());
    }

    WordingPage page(UUID id, WordingForm form, Errors errors) {
        requireRole();
        return page(wordings.get(id), form, errors, List.of());
    }

    /** Throws {@link Conflict} when there is a newer version of the text, or of the German one beside which it was read. */
    void release(UUID id, UUID source) {
        requireRole();
        var text = wordings.get(id);
        if (text.isSource()) throw new NotFound();
        if (!newest(text).id().equals(id) || !german().id().equals(source)) throw new Conflict();
        wordings.release(id, source);
        log.changed(AREA, name(text), "", t("casework.wordings.log.released", text.version()));
    }

    /** Answers false when somebody else has saved a newer version. */
    boolean revise(UUID id, WordingForm form) {
        requireRole();
        var refused = new AtomicBoolean();
        once.run(form._once(), () -> {
            var before = wordings.get(id);
            refused.set(!wordings.revise(id, form.title(), form.body()));
            if (!refused.get()) log.changed(AREA, name(before), version(before), version(newest(before)));
            return WordingPage.PATH;
        });
        if (refused.get()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return !refused.get();
    }

    /** What was typed, over the newer version. */
    WordingPage conflict(UUID id, WordingForm form) {
        requireRole();
        var newest = newest(wordings.get(id));
        var rows = List.of(
                new ConflictRow(t("casework.wordings.form.title"), form.title(), newest.title()),
                new ConflictRow(t("casework.wordings.form.body"), form.body(), newest.body()));
        return page(newest, form, Errors.none(), rows);
    }

    private WordingPage page(ConsentText text, WordingForm form, Errors errors, List<ConflictRow> conflicts) {
        return new WordingPage(state(text, names(List.of(text))), german(), form, errors, conflicts);
    }

    private WordingState state(ConsentText text, Map<UUID, String> names) {
        return WordingState.of(text, codes.label("language", text.language()), names);
    }

    private ConsentText german() {
        return wordings.inForce().getFirst();
    }

    private ConsentText newest(ConsentText text) {
        return wordings.inForce().stream()
                .filter(other -> other.code().equals(text.code()))
                .findFirst()
                .orElse(text);
    }

    private Map<UUID, String> names(List<ConsentText> texts) {
        var people = texts.stream()
                .map(ConsentText::released)
                .filter(Objects::nonNull)
                .map(released -> released.by().value())
                .toArray(UUID[]::new);
        var names = new HashMap<UUID, String>();
        jdbc.sql("select u.id, u.display_name from identity.user_name u where u.id = any(?)")
                .param(people)
                .query((ResultSet row) -> {
                    names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                });
        return names;
    }

    private String name(ConsentText text) {
        return t("casework.wordings.log.name", text.title(), codes.label("language", text.language()));
    }

    private static String version(ConsentText text) {
        return t("casework.wordings.log.version", text.version());
    }

    private static void requireRole() {
        Scope.require(Set.of(Role.TENANT_ADMIN, Role.COORDINATION));
    }
}
