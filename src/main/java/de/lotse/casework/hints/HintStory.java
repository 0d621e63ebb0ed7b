package de.lotse.casework.hints;

import de.lotse.casework.CaseId;
import de.lotse.structure.NewSignal;
import de.lotse.structure.Signals;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hints that the acting person gave from her cases in the past, for the demo; what they leave behind is what a hint of today leaves. */
@Component
public class HintStory {

    /** The entry in the course of the case that tells of one, with what stood in the way. */
    public static final String TIMELINE = HintService.TIMELINE;

    private final Signals signals;
    private final Origins origins;
    private final Tidings tidings;

    HintStory(Signals signals, Origins origins, Tidings tidings) {
        this.signals = signals;
        this.origins = origins;
        this.tidings = tidings;
    }

    /** @param from what of the case it was made from; null for one by hand */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID give(CaseId caseId, NewSignal signal, @Nullable UUID from, LocalDate on) {
        var id = signals.give(signal);
        origins.add(caseId, id, signal.source(), from, signal.codes().barrier(), "", on);
        return id;
    }

    /** Tells all who gave hints what became of them until now, as happens every hour; in transactions of its own. */
    public void tellWhatBecameOfThem() {
        tidings.tell();
    }
}
