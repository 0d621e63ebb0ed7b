package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.reconstructions.Reconstruction.State;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeAccess;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes reconstructions and has them checked before they are shared. */
@Service
@Transactional
class ReconstructionService {

    private final Reconstructions reconstructions;
    private final Chains chains;
    private final ChainWords words;
    private final ThemeAccess access;
    private final JdbcClient jdbc;
    private final Once once;

    ReconstructionService(
            Reconstructions reconstructions,
            Chains chains,
            ChainWords words,
            ThemeAccess access,
            JdbcClient jdbc,
            Once once) {
        this.reconstructions = reconstructions;
        this.chains = chains;
        this.words = words;
        this.access = access;
        this.jdbc = jdbc;
        this.once = once;
    }

    ListPage list() {
        Scope.require(CaseReconstructions.READERS);
        return new ListPage(reconstructions.all());
    }

    ReconstructionPage page(UUID id) {
        var one = CaseReconstructions.mayWork() ? find(id) : ofTheme(id);
        return page(one, CheckForm.of(one), WithdrawalForm.of(one), Errors.none());
    }

    private ReconstructionPage page(Reconstruction one, CheckForm check, WithdrawalForm withdrawal, Errors errors) {
        var links = chains.of(one.id()).stream().map(words::link).toList();
        var texts = Stream.concat(
                Stream.of(one.title(), one.situation(), one.lessons()),
                links.stream().map(link -> link.step().what()));
        return new ReconstructionPage(
                one,
                access.find(one.theme()).map(Theme::title).orElse(null),
                links,
                one.sharedOn() == null ? Telling.in(texts) : List.of(),
                one.own() && one.isDraft(),
                check,
                withdrawal,
                errors);
    }

    FormPage form(@Nullable UUID id) {
        Scope.require(CaseReconstructions.READERS);
        if (id == null) return formPage(null, ReconstructionForm.EMPTY, Errors.none());
        var one = draft(id);
        return formPage(one, ReconstructionForm.of(one), Errors.none());
    }

    /** The path to go on with, or the form that comes back. */
    Saved<FormPage> save(@Nullable UUID id, ReconstructionForm form) {
        Scope.require(CaseReconstructions.READERS);
        var one = id == null ? null : draft(id);
        var reading = new Reading(words.today());
        form.check(reading);
        if (form.theme() != null
                && themes().stream()
                        .noneMatch(theme -> theme.value().equals(form.theme().toString())))
            reading.errors().reject("theme", t("structure.reconstructions.code.unknown"));
        if (reading.errors().any()) return Saved.refused(formPage(one, form, reading.errors()));
        return Saved.at(once.run(form._once(), () -> kept(one, form)));
    }

    private String kept(@Nullable Reconstruction one, ReconstructionForm form) {
        var id = one == null ? reconstructions.begin(form.title(), words.today()) : one.id();
        var version = one == null ? 1 : form.version();
        reconstructions.change(id, version, form.title(), form.situation(), form.lessons(), form.theme());
        return Reconstructions.PATH + "/" + id;
    }

    void remove(UUID id) {
        reconstructions.remove(draft(id));
    }

    void submit(UUID id) {
        reconstructions.submit(draft(id));
    }

    /** Empty when it is decided. */
    Optional<ReconstructionPage> check(UUID id, CheckForm form) {
        var one = find(id);
        if (!one.isToCheck()) throw new NotFound();
        var errors = form.check();
        if (errors.any()) return Optional.of(page(one, form, WithdrawalForm.of(one), errors));
        if (form.back()) reconstructions.giveBack(one, form.objection());
        else reconstructions.share(one, words.today());
        return Optional.empty();
    }

    /** Empty when it is withdrawn; throws {@link Conflict} if somebody else has withdrawn it since the page was made. */
    Optional<ReconstructionPage> withdraw(UUID id, WithdrawalForm form) {
        var one = find(id);
        if (one.state() == State.WITHDRAWN) throw new Conflict(one.path());
        if (!one.isWithdrawable()) throw new NotFound();
        var errors = form.check();
        if (errors.any()) return Optional.of(page(one, CheckForm.of(one), form, errors));
        reconstructions.withdraw(one, form.reason(), words.today());
        return Optional.empty();
    }

    /** Throws {@link NotFound} for what is not the own organisation's, or no draft. */
    Reconstruction draft(UUID id) {
        var one = find(id);
        if (!one.own() || !one.isDraft()) throw new NotFound();
        return one;
    }

    /** One that explains a theme, for whoever reads that: those who decide about it do. */
    private Reconstruction ofTheme(UUID id) {
        return reconstructions
                .find(id)
                .filter(one ->
                        one.state() == State.SHARED && access.find(one.theme()).isPresent())
                .orElseThrow(NotFound::new);
    }

    private Reconstruction find(UUID id) {
        Scope.require(CaseReconstructions.READERS);
        return reconstructions.find(id).orElseThrow(NotFound::new);
    }

    private FormPage formPage(@Nullable Reconstruction one, ReconstructionForm form, Errors errors) {
        return new FormPage(one, form, themes(), errors);
    }

    private List<Option> themes() {
        return jdbc.sql("select id, title from structure.theme order by number desc limit 200")
                .query((row, number) -> new Option(row.getString("id"), row.getString("title")))
                .list();
    }
}
