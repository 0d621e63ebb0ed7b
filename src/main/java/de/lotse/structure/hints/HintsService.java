package de.lotse.structure.hints;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalTabs;
import de.lotse.structure.signals.SignalRows;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes hints without a case, and lets somebody else than their author decide whether they are shown. */
@Service
@Transactional
class HintsService {

    static final Set<Role> WORKS =
            Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.CENTRE_LEAD, Role.NETWORK_PARTNER);

    private static final Set<Role> READ_ALL = Set.of(Role.COORDINATION, Role.CENTRE_LEAD);

    private final Hints hints;
    private final SignalRows signals;
    private final HintChoices choices;
    private final SignalTabs tabs;
    private final Once once;

    HintsService(Hints hints, SignalRows signals, HintChoices choices, SignalTabs tabs, Once once) {
        this.hints = hints;
        this.signals = signals;
        this.choices = choices;
        this.tabs = tabs;
        this.once = once;
    }

    HintsPage page() {
        Scope.require(WORKS);
        return new HintsPage(
                tabs.of(HintsPage.PATH), lines(hints.released()), lines(hints.toRead(readsAll())), lines(hints.own()));
    }

    private List<HintLine> lines(List<Hint> some) {
        return some.stream().map(choices::line).toList();
    }

    HintFormPage form() {
        Scope.require(WORKS);
        return HintFormPage.of(HintForm.EMPTY, choices, Errors.none());
    }

    /** Empty when it is kept. */
    Optional<HintFormPage> give(HintForm form) {
        Scope.require(WORKS);
        var reading = new Reading(choices.today());
        var signal = form.read(reading, choices, choices.today());
        if (reading.errors().any()) return Optional.of(HintFormPage.of(form, choices, reading.errors()));
        once.run(form._once(), () -> {
            var id = Ids.next();
            signals.add(id, false, signal);
            hints.addText(id, form.text());
            return HintsPage.PATH;
        });
        return Optional.empty();
    }

    ReviewPage review(UUID id) {
        var hint = toRead(id);
        return new ReviewPage(choices.line(hint), ReviewForm.of(hint), Errors.none());
    }

    /** Empty when it is decided. Throws {@link Conflict} where somebody else was faster. */
    Optional<ReviewPage> decide(UUID id, ReviewForm form) {
        var hint = toRead(id);
        var errors = form.check();
        if (errors.any()) return Optional.of(new ReviewPage(choices.line(hint), form, errors));
        var kept = hint.version() == form.version()
                && hints.decide(hint, form.state(), form.text(), form.reason(), choices.today());
        if (!kept) throw new Conflict(HintsPage.PATH);
        return Optional.empty();
    }

    private Hint toRead(UUID id) {
        Scope.require(WORKS);
        return hints.toRead(id, readsAll()).orElseThrow(NotFound::new);
    }

    /** Unread words stay in their organisation; coordination reads them where nobody else of it does. */
    private static boolean readsAll() {
        return READ_ALL.stream().anyMatch(Scope.actor()::is);
    }
}
