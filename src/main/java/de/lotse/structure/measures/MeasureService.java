package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeAccess;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was agreed about a theme and what is done, from its acceptance until it is closed. */
@Service
@Transactional
class MeasureService {

    private static final Set<Stage> WORKED_ON = Set.of(
            Stage.ACCEPTED, Stage.IN_PROJECT, Stage.FOR_APPROVAL, Stage.IMPLEMENTING, Stage.CHECKING, Stage.ESCALATED);

    private final ThemeAccess access;
    private final Measures measures;
    private final SignalWords words;
    private final Once once;

    MeasureService(ThemeAccess access, Measures measures, SignalWords words, Once once) {
        this.access = access;
        this.measures = measures;
        this.words = words;
        this.once = once;
    }

    MeasurePage form(UUID themeId) {
        return new MeasurePage(workedOn(themeId), null, MeasureForm.EMPTY, Errors.none(), List.of());
    }

    /** Empty when it is kept. */
    Optional<MeasurePage> add(UUID themeId, MeasureForm form) {
        var theme = workedOn(themeId);
        var reading = new Reading(words.today());
        var measure = form.read(Ids.next(), reading);
        if (reading.errors().any()) return Optional.of(new MeasurePage(theme, null, form, reading.errors(), List.of()));
        once.run(form._once(), () -> {
            measures.add(themeId, measure);
            return theme.path();
        });
        return Optional.empty();
    }

    MeasurePage form(UUID themeId, UUID id) {
        var theme = workedOn(themeId);
        var measure = measures.find(themeId, id).orElseThrow(NotFound::new);
        return new MeasurePage(theme, id, MeasureForm.of(measure), Errors.none(), List.of());
    }

    /** Empty when it is kept; with conflicts where somebody else was faster. */
    Optional<MeasurePage> change(UUID themeId, UUID id, MeasureForm form) {
        var theme = workedOn(themeId);
        if (measures.find(themeId, id).isEmpty()) throw new NotFound();
        var reading = new Reading(words.today());
        var measure = form.read(id, reading);
        if (reading.errors().any()) return Optional.of(new MeasurePage(theme, id, form, reading.errors(), List.of()));
        if (measures.change(themeId, measure)) return Optional.empty();
        var now = measures.find(themeId, id).orElseThrow(NotFound::new);
        return Optional.of(new MeasurePage(
                theme, id, form.over(now.version()), Errors.none(), conflicts(form, MeasureForm.of(now))));
    }

    private static List<ConflictRow> conflicts(MeasureForm mine, MeasureForm theirs) {
        return List.of(
                new ConflictRow(t("structure.measure.title"), mine.title(), theirs.title()),
                new ConflictRow(t("structure.measure.lead"), mine.leadUnit(), theirs.leadUnit()),
                new ConflictRow(t("structure.measure.due"), mine.due(), theirs.due()),
                new ConflictRow(
                        t("structure.measure.state"),
                        t("structure.measure.state." + mine.state()),
                        t("structure.measure.state." + theirs.state())));
    }

    AgreementPage agreement(UUID themeId) {
        var theme = workedOn(themeId);
        var form = measures.agreement(themeId).map(AgreementForm::of).orElse(AgreementForm.EMPTY);
        return new AgreementPage(theme, form, Errors.none(), List.of());
    }

    /** Empty when it is kept; with conflicts where somebody else was faster. */
    Optional<AgreementPage> agree(UUID themeId, AgreementForm form) {
        var theme = workedOn(themeId);
        var reading = new Reading(words.today());
        var agreement = form.read(reading);
        if (reading.errors().any()) return Optional.of(new AgreementPage(theme, form, reading.errors(), List.of()));
        if (measures.agree(themeId, agreement)) return Optional.empty();
        var now = measures.agreement(themeId).orElseThrow(NotFound::new);
        var theirs = AgreementForm.of(now);
        return Optional.of(new AgreementPage(
                theme,
                form.over(now.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("structure.agreement.text"), form.text(), theirs.text()),
                        new ConflictRow(t("structure.agreement.parties"), form.parties(), theirs.parties()),
                        new ConflictRow(t("structure.agreement.from"), form.from(), theirs.from()),
                        new ConflictRow(t("structure.agreement.until"), form.until(), theirs.until()))));
    }

    private Theme workedOn(UUID id) {
        var theme = access.plan(id);
        if (!WORKED_ON.contains(theme.stage())) throw new Conflict(theme.path());
        return theme;
    }
}
