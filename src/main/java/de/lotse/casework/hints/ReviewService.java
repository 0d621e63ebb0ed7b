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
                origins.toRead().stream().map(this::toRead).toList(),
                given.stream()
                        .map(one -> new OwnPage.Line(shown(one), stories.getOrDefault(one.signal(), List.of())))
                        .toList());
    }

    private OwnPage.ToRead toRead(Unread one) {
        return new OwnPage.ToRead(one, words.label(HintWords.BARRIER, one.barrier()));
    }

    private OwnPage.Shown shown(Origin one) {
        return new OwnPage.Shown(one, words.label(HintWords.BARRIER, one.barrier()));
    }

    /** Empty when it is decided; throws {@link NotFound} for words that are not hers to read. */
    Optional<ReviewPage> decide(UUID signal, ReviewForm form) {
        var unread = find(signal);
        var errors = form.check();
        if (errors.any()) return Optional.of(new ReviewPage(toRead(unread), form, errors));
        if (form.refused()) origins.decide(unread, Origin.TextState.REFUSED, form.reason());
        else if (origins.decide(unread, Origin.TextState.RELEASED, ""))
            signals.addText(signal, form.text(), unread.authorId());
        return Optional.empty();
    }

    ReviewPage review(UUID signal) {
        var unread = find(signal);
        log.record(Access.of(Action.VIEW, "signal_text", List.of(signal), "SECOND_READER"));
        return new ReviewPage(toRead(unread), ReviewForm.of(unread), Errors.none());
    }

    private Unread find(UUID signal) {
        Scope.require(HintsConfiguration.WORKS);
        return origins.toRead(signal).orElseThrow(NotFound::new);
    }
}
