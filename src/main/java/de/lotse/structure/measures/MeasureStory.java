package de.lotse.structure.measures;

import de.lotse.shared.Ids;
import de.lotse.structure.measures.Measure.State;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was agreed and done, for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeasureStory {

    private final Measures measures;

    MeasureStory(Measures measures) {
        this.measures = measures;
    }

    public void agree(UUID theme, String text, String parties, LocalDate from) {
        measures.agree(theme, new Agreement(0, text, parties, from, null));
    }

    public void done(UUID theme, String title, String leadUnit, LocalDate due) {
        measures.add(theme, new Measure(Ids.next(), 0, title, leadUnit, due, State.DONE));
    }

    public void running(UUID theme, String title, String leadUnit, LocalDate due) {
        measures.add(theme, new Measure(Ids.next(), 0, title, leadUnit, due, State.RUNNING));
    }
}
