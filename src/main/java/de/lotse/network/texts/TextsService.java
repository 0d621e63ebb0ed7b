package de.lotse.network.texts;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Tab;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.rules.DirectoryRules;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.TextsPage.Line;
import de.lotse.shared.Digest;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who keep an entry translate its texts. */
@Service
@Transactional
class TextsService {

    private static final int LONGEST_NAME = 300;

    private final Translations translations;
    private final DirectoryRules rules;
    private final DirectoryRevision revision;
    private final Once once;
    private final Clock clock;

    TextsService(Translations translations, DirectoryRules rules, DirectoryRevision revision, Once once, Clock clock) {
        this.translations = translations;
        this.rules = rules;
        this.revision = revision;
        this.once = once;
        this.clock = clock;
    }

    TextsPage page(TextOwner kind, UUID id) {
        DirectoryRights.requireReader();
        var head = translations.head(kind, id, false);
        var sources = translations.sources(id);
        var all = translations.all(id);
        var lines = rules.current().languages().stream()
                .map(language -> line(language, sources, all.getOrDefault(language.code(), Map.of())))
                .toList();
        return new TextsPage(
                head, sources.size(), lines, kind == TextOwner.OFFER ? translations.around(id) : List.of());
    }

    private static Line line(TextLanguage language, Map<String, SourceText> sources, Map<String, StoredText> stored) {
        var counts = new EnumMap<TranslationState, Integer>(TranslationState.class);
        sources.forEach((column, source) -> {
            var text = stored.get(column);
            counts.merge(text == null ? TranslationState.MISSING : text.state(source.revision()), 1, Integer::sum);
        });
        return new Line(language, counts);
    }

    LanguagePage page(TextOwner kind, UUID id, TextLanguage language) {
        DirectoryRights.requireReader();
        var head = translations.head(kind, id, false);
        var stored = stored(id, language);
        return page(head, language, stored, TextsForm.of(stored, fingerprint(stored)), Errors.none(), List.of());
    }

    TextsSaved save(TextOwner kind, UUID id, TextLanguage language, TextsForm form) {
        DirectoryRights.requireKeeper();
        var head = translations.head(kind, id, true);
        DirectoryRights.requireEdit(head.member());
        if (form.once() != null && once.isDone(form.once())) return new TextsSaved.Done(head.path(language));
        var stored = stored(id, language);
        var errors = form.check(kind, stored, translations.sources(id));
        if (errors.any()) return new TextsSaved.Refused(page(head, language, stored, form, errors, List.of()));
        if (!form.seen().equals(fingerprint(stored)))
            return new TextsSaved.Overtaken(page(head, language, stored, form, errors, conflicts(kind, form, stored)));
        return new TextsSaved.Done(once.run(form.once(), () -> {
            store(head, language, form, stored);
            return head.path(language);
        }));
    }

    private void store(OwnerHead head, TextLanguage language, TextsForm form, Map<String, StoredText> stored) {
        var sources = translations.sources(head.id());
        for (var field : head.kind().fields()) {
            if (form.text(field).isEmpty()) translations.remove(head.id(), language, field.column());
            else if (form.isNew(field, stored) || form.isReviewed(field))
                translations.put(head.id(), language, field.column(), text(field, form, stored, sources));
        }
        revision.touch();
    }

    private StoredText text(
            TextField field, TextsForm form, Map<String, StoredText> stored, Map<String, SourceText> sources) {
        var source = sources.getOrDefault(field.column(), SourceText.NONE);
        var before = stored.get(field.column());
        var isNew = form.isNew(field, stored) || before == null;
        var origin =
                isNew && form.origin() != null ? form.origin() : before == null ? TextOrigin.HUMAN : before.origin();
        var now = clock.instant();
        return new StoredText(
                form.text(field),
                origin,
                form.revision(field, source),
                form.isReviewed(field) ? reader() : "",
                form.isReviewed(field) ? now : null,
                now);
    }

    private static String reader() {
        var name = Scope.actor().name();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private LanguagePage page(
            OwnerHead head,
            TextLanguage language,
            Map<String, StoredText> stored,
            TextsForm form,
            Errors errors,
            List<ConflictRow> conflicts) {
        var sources = translations.sources(head.id());
        var former = translations.formerSources(head.id(), language);
        var rows = head.kind().fields().stream()
                .filter(field -> sources.containsKey(field.column()) || stored.containsKey(field.column()))
                .map(field -> new TextRow(
                        field,
                        sources.getOrDefault(field.column(), SourceText.NONE),
                        stored.get(field.column()),
                        former.get(field.column())))
                .toList();
        var again = conflicts.isEmpty() ? form : form.over(fingerprint(stored));
        return new LanguagePage(
                head,
                language,
                rows,
                tabs(head, language),
                again,
                errors,
                conflicts,
                DirectoryRights.mayEdit(head.member()));
    }

    private List<Tab> tabs(OwnerHead head, TextLanguage current) {
        return rules.current().languages().stream()
                .map(language -> new Tab(head.path(language), language.label(), language == current))
                .toList();
    }

    private static List<ConflictRow> conflicts(TextOwner kind, TextsForm form, Map<String, StoredText> stored) {
        return kind.fields().stream()
                .map(field -> new ConflictRow(field.label(), form.text(field), textOf(stored.get(field.column()))))
                .filter(row -> !row.mine().isEmpty() || !row.theirs().isEmpty())
                .toList();
    }

    private static String textOf(@Nullable StoredText stored) {
        return stored == null ? "" : stored.text();
    }

    private Map<String, StoredText> stored(UUID id, TextLanguage language) {
        return translations.all(id).getOrDefault(language.code(), Map.of());
    }

    /** Of all that somebody else may have saved. */
    private static String fingerprint(Map<String, StoredText> stored) {
        return Digest.hex(new TreeMap<>(stored).toString());
    }
}
