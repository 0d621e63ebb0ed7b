package de.lotse.structure.procedures;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.structure.Agreements;
import de.lotse.structure.procedures.Pages.DutyLine;
import de.lotse.structure.procedures.Pages.FormPage;
import de.lotse.structure.procedures.Pages.Line;
import de.lotse.structure.procedures.Pages.ListPage;
import de.lotse.structure.procedures.Pages.ShowPage;
import de.lotse.structure.procedures.Procedure.Duty;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeAccess;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds procedures, revises them, and takes questions about them. */
@Service
@Transactional
class ProcedureService implements Agreements {

    static final Set<Role> READERS = Set.of(
            Role.CASE_MANAGER,
            Role.PROVIDER_LEAD,
            Role.COORDINATION,
            Role.CENTRE_LEAD,
            Role.ADMINISTRATION,
            Role.NETWORK_PARTNER,
            Role.MEASURE_OWNER,
            Role.BODY_MEMBER);
    static final Set<Role> KEEPERS = Set.of(Role.COORDINATION, Role.CENTRE_LEAD);

    private final Procedures procedures;
    private final Questions questions;
    private final ProcedureWords words;
    private final ThemeAccess access;
    private final Once once;

    ProcedureService(Procedures procedures, Questions questions, ProcedureWords words, ThemeAccess access, Once once) {
        this.procedures = procedures;
        this.questions = questions;
        this.words = words;
        this.access = access;
        this.once = once;
    }

    @Override
    public List<Agreement> inForce(Collection<String> legalDomains, LocalDate on) {
        return agreements(one -> one.inForce(on) && one.domains().stream().anyMatch(legalDomains::contains));
    }

    @Override
    public List<Agreement> ofTheme(UUID theme, LocalDate on) {
        if (READERS.stream().noneMatch(Scope.actor()::is)) return List.of();
        return agreements(one -> theme.equals(one.theme()) && one.inForce(on));
    }

    private List<Agreement> agreements(Predicate<Procedure> which) {
        return procedures.all().stream()
                .filter(which)
                .map(one -> new Agreement(one.title(), one.path()))
                .toList();
    }

    /** Each word that is sought stands somewhere in it. */
    ListPage list(String text, String domain) {
        Scope.require(READERS);
        var found = procedures.all().stream()
                .filter(one -> domain.isEmpty() || one.domains().contains(domain))
                .map(this::line)
                .filter(line -> matches(line, text))
                .toList();
        return new ListPage(text, domain, words.domains(), found, isKeeper());
    }

    private boolean matches(Line line, String text) {
        var one = line.one();
        var all = Stream.of(
                        Stream.of(one.title(), one.summary(), one.source()),
                        line.domains().stream(),
                        one.duties().stream().flatMap(duty -> Stream.of(words.office(duty), duty.what(), duty.due())))
                .flatMap(each -> each)
                .reduce("", (left, right) -> left + "\n" + right)
                .toLowerCase(Locale.GERMAN);
        return Stream.of(text.toLowerCase(Locale.GERMAN).strip().split("\\s+")).allMatch(all::contains);
    }

    private Line line(Procedure one) {
        return new Line(one, words.domains(one), one.inForce(words.today()));
    }

    ShowPage page(UUID id, @Nullable Integer revision) {
        Scope.require(READERS);
        var one = (revision == null ? procedures.find(id) : procedures.find(id, revision)).orElseThrow(NotFound::new);
        return page(one, "", Errors.none());
    }

    private ShowPage page(Procedure one, String asked, Errors errors) {
        return new ShowPage(
                line(one),
                one.duties().stream()
                        .map(duty -> new DutyLine(words.office(duty), duty.what(), duty.due()))
                        .toList(),
                access.find(one.theme()).map(Theme::title).orElse(null),
                questions.of(one.id()),
                procedures.revisions(one.id()),
                isKeeper(),
                asked,
                errors);
    }

    FormPage form(@Nullable UUID id) {
        Scope.require(KEEPERS);
        var one = id == null ? null : find(id);
        var form = one == null ? ProcedureForm.empty(words.today()) : ProcedureForm.of(one);
        return formPage(one, form, one == null ? List.of() : one.duties(), Errors.none());
    }

    /** Empty when it is kept; then {@code path} says where. */
    Optional<FormPage> save(@Nullable UUID id, ProcedureForm form, List<Duty> rows) {
        Scope.require(KEEPERS);
        var one = id == null ? null : find(id);
        var reading = new Reading(words.today());
        var read = form.read(id == null ? Ids.next() : id, rows, reading, words);
        if (reading.errors().any()) return Optional.of(formPage(one, form, rows, reading.errors()));
        once.run(form._once(), () -> kept(one, read));
        return Optional.empty();
    }

    private String kept(@Nullable Procedure one, Procedure read) {
        if (one == null) procedures.begin(read);
        else procedures.revise(read);
        return read.path();
    }

    /** Empty when it was asked. */
    Optional<ShowPage> ask(UUID id, String question, @Nullable UUID key) {
        Scope.require(READERS);
        var one = find(id);
        var errors = check("question", question, 1_000, "structure.procedures.question.missing");
        if (errors.any()) return Optional.of(page(one, question, errors));
        once.run(key, () -> {
            questions.ask(id, question.strip(), words.today());
            return one.path();
        });
        return Optional.empty();
    }

    /** Empty when it was answered. */
    Optional<ShowPage> answer(UUID id, UUID question, String answer) {
        Scope.require(KEEPERS);
        var one = find(id);
        if (questions.of(id).stream().noneMatch(each -> each.id().equals(question))) throw new NotFound();
        var errors = check("answer", answer, 2_000, "structure.procedures.answer.missing");
        if (errors.any()) return Optional.of(page(one, answer, errors));
        questions.answer(id, question, answer.strip(), words.today());
        return Optional.empty();
    }

    private static Errors check(String field, String text, int longest, String missing) {
        var errors = Errors.none();
        if (text.isBlank()) errors.reject(field, t(missing));
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
        return errors;
    }

    private Procedure find(UUID id) {
        return procedures.find(id).orElseThrow(NotFound::new);
    }

    private static boolean isKeeper() {
        return KEEPERS.stream().anyMatch(Scope.actor()::is);
    }

    private FormPage formPage(@Nullable Procedure one, ProcedureForm form, List<Duty> rows, Errors errors) {
        return new FormPage(one, form, DutyRows.toShow(rows), words.domains(), words.offices(), words.themes(), errors);
    }
}
