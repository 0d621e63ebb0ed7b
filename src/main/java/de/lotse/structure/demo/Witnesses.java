package de.lotse.structure.demo;

import de.lotse.structure.Level;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalCodes;
import de.lotse.structure.SignalSource;
import de.lotse.structure.hints.HintStory;
import de.lotse.structure.reconstructions.ReconstructionStory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people tell of the structure beside the numbers: the course of a case, and hints without one. */
@Component
class Witnesses {

    private static final SignalCodes DAYCARE =
            new SignalCodes("NO_CAPACITY", "SCHOOL_DAYCARE", null, null, "DAYCARE", null, null, "5916-WANNE");
    private static final SignalCodes BANK =
            new SignalCodes("DOCUMENT_OR_IDENTITY", "INCOME_DEBT", null, null, "BANK", null, null, null);

    private final HintStory hints;
    private final ReconstructionStory reconstructions;
    private final Clock clock;

    Witnesses(HintStory hints, ReconstructionStory reconstructions, Clock clock) {
        this.hints = hints;
        this.reconstructions = reconstructions;
        this.clock = clock;
    }

    UUID course(UUID theme) {
        return reconstructions.write(theme, today().minusDays(80));
    }

    void share(UUID course) {
        reconstructions.share(course, today().minusDays(70));
    }

    UUID daycare() {
        return hints.give(
                signal(DAYCARE),
                "Die Kitas rund um den Markt nehmen seit dem Sommer niemanden mehr auf, auch nicht auf die Warteliste.");
    }

    /** Waits for its second reader. */
    void bank() {
        hints.give(signal(BANK), "Mit der Fiktionsbescheinigung lässt sich bei mehreren Banken kein Konto eröffnen.");
    }

    void release(UUID hint) {
        hints.release(hint);
    }

    private NewSignal signal(SignalCodes codes) {
        return new NewSignal(codes, YearMonth.from(today()), 2, Level.LOCAL, null, SignalSource.MANUAL);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
