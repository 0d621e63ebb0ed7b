package de.lotse.structure.hints;

import de.lotse.shared.Ids;
import de.lotse.structure.NewSignal;
import de.lotse.structure.hints.Hint.State;
import de.lotse.structure.signals.SignalRows;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hints without a case, for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HintStory {

    private final Hints hints;
    private final SignalRows signals;
    private final HintChoices choices;

    HintStory(Hints hints, SignalRows signals, HintChoices choices) {
        this.hints = hints;
        this.signals = signals;
        this.choices = choices;
    }

    /** Answers the id with which somebody else of the organisation releases it. */
    public UUID give(NewSignal signal, String text) {
        var id = Ids.next();
        signals.add(id, false, signal);
        hints.addText(id, text);
        return id;
    }

    public void release(UUID id) {
        var hint = hints.toRead(id, false).orElseThrow();
        hints.decide(hint, State.RELEASED, hint.text(), "", choices.today());
    }
}
