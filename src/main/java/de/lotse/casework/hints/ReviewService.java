package de.lotse.casework.hints;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalTabs;
import de.lotse.structure.Signals;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second person of the organisation read what was written with a hint, before it leaves the organisation. */
@Service
@Transactional
class ReviewService {

    private final AccessLog log;
    private final Origins origins;
    private final Signals signals;
    private final HintWords words;
    private final SignalTabs tabs;

    ReviewService(AccessLog log, Origins origins, Signals signals, HintWords words, SignalTabs tabs) {
        this.log = log;
        this.origins = origins;
        this.signals = signals;
        this.words = words;
        this.tabs = tabs;
    }

    /** The words that wait to be read by the acting person, and what became of her cases' hints. */
    OwnPage own() {
        Scope.require(HintsConfiguration.WORKS);
        var given = origins.ofVisibleCases();
        var stories = signals.stories(given.stream().map(Origin::signal).toList());
        return new OwnPage(
                tabs.of(OwnPage.PATH),
                origins.toRead().stream().map(this::shown).toList(),
                given.stream()
                        .map(one -> new OwnPage.Line(shown(one), stories.getOrDefault(one.signal(), List.of())))
                        .toList());
    }

    private OwnPage.Shown shown(Origin one) {
        return new OwnPage.Shown(one, words.label(HintWords.BARRIER, one.barrier()));
    }

    /** Empty when it is decided; throws {@link NotFound} for words that are not hers to read. */
    Optional<ReviewPage> decide(UUID signal, ReviewForm form) {
        var origin = toRead(signal);
        var errors = form.check();
        if (errors.any()) return Optional.of(new ReviewPage(shown(origin), form, errors));
        if (form.refused()) origins.decide(origin, Origin.TextState.REFUSED, form.reason());
        else if (origins.decide(origin, Origin.TextState.RELEASED, ""))
            signals.addText(signal, form.text(), origin.authorId());
        return Optional.empty();
    }

    ReviewPage review(UUID signal) {
        var origin = toRead(signal);
        log.record(Access.of(Action.VIEW, "signal_text", List.of(signal), "SECOND_READER"));
        return new ReviewPage(shown(origin), ReviewForm.of(origin), Errors.none());
    }

    private Origin toRead(UUID signal) {
        Scope.require(HintsConfiguration.WORKS);
        return origins.toRead(signal).orElseThrow(NotFound::new);
    }
}
