package de.lotse.casework.terms;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.settings.Changes;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.tenancy.Terms;
import de.lotse.web.Errors;
import de.lotse.web.OwnTerms;
import de.lotse.web.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality says what it calls things, for all its organisations. */
@Service
@Transactional
class TermsService {

    private final Terms terms;
    private final SettingLog log;
    private final Changes changes;

    TermsService(Terms terms, SettingLog log, Changes changes) {
        this.terms = terms;
        this.log = log;
        this.changes = changes;
    }

    TermsPage page() {
        require();
        var kept = terms.kept();
        return page(terms(kept.words()), kept.version(), Errors.none(), List.of());
    }

    TermsPage page(Map<String, String> typed, int version, Errors errors) {
        require();
        return page(terms(typed), version, errors, List.of());
    }

    /** What was typed once more, beside what somebody else has saved. */
    TermsPage conflictPage(Map<String, String> typed) {
        require();
        var kept = terms.kept();
        var theirs = terms(kept.words());
        var mine = terms(typed);
        var rows = IntStream.range(0, mine.size())
                .mapToObj(i -> new ConflictRow(
                        mine.get(i).shipped(), mine.get(i).said(), theirs.get(i).said()))
                .toList();
        return page(mine, kept.version(), Errors.none(), rows);
    }

    Errors check(Map<String, String> typed) {
        require();
        var errors = Errors.none();
        for (var group : OwnTerms.GROUPS) {
            var said = new HashMap<String, String>();
            for (var term : terms(typed)) {
                if (!term.key().startsWith(group)) continue;
                if (term.word().length() > TermsPage.LONGEST)
                    errors.reject(term.key(), t("casework.terms.long", TermsPage.LONGEST));
                var other = said.putIfAbsent(term.said().toLowerCase(Locale.GERMAN), term.shipped());
                if (other != null) errors.reject(term.key(), t("casework.terms.twice", other));
            }
        }
        return errors;
    }

    /** After {@link #check} found nothing. Answers false if somebody else has saved since this version. */
    boolean save(Map<String, String> typed, int version) {
        require();
        var before = terms(terms.kept().words());
        var after = terms(typed);
        var words = new HashMap<String, String>();
        for (var term : after) if (!term.said().equals(term.shipped())) words.put(term.key(), term.word());
        if (!terms.save(words, version)) return false;
        for (var i = 0; i < after.size(); i++)
            log.changed(
                    TermsPage.AREA,
                    after.get(i).shipped(),
                    before.get(i).said(),
                    after.get(i).said());
        return true;
    }

    private TermsPage page(List<Term> all, int version, Errors errors, List<ConflictRow> conflicts) {
        return new TermsPage(all, version, errors, conflicts, changes.of(TermsPage.AREA));
    }

    /** All that may differ, in the order of the groups. */
    private static List<Term> terms(Map<String, String> words) {
        return keys().map(key -> new Term(key, Texts.shipped(key), word(words.getOrDefault(key, ""))))
                .toList();
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Stream.of(CasePhase.values()).map(phase -> "casework.phase." + phase),
                        Stream.of(Role.values()).map(role -> "web.role." + role),
                        Texts.keys("governance.kind.").stream())
                .flatMap(Function.identity());
    }

    private static String word(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
