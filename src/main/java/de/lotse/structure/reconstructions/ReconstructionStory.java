package de.lotse.structure.reconstructions;

import de.lotse.structure.reconstructions.ChainStep.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a case at the change from AsylbLG to SGB II, for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReconstructionStory {

    private final Reconstructions reconstructions;
    private final Chains chains;

    ReconstructionStory(Reconstructions reconstructions, Chains chains) {
        this.reconstructions = reconstructions;
        this.chains = chains;
    }

    /** Answers the id with which somebody else of the organisation shares it. */
    public UUID write(UUID theme, LocalDate on) {
        var id = reconstructions.begin("Anerkannt, und sieben Wochen ohne Geld", on);
        reconstructions.change(
                id,
                1,
                "Anerkannt, und sieben Wochen ohne Geld",
                "Eine Familie mit kleinen Kindern wird als Flüchtling anerkannt. Das Sozialamt stellt die Zahlung ein, das Jobcenter hat noch keinen vollständigen Antrag.",
                "Niemand ist für die Zeit dazwischen zuständig. Wer den Antrag vor dem Ende der alten Leistung stellt, hat keine Lücke.",
                theme);
        asItWas(id);
        asItShouldBe(id);
        reconstructions.submit(reconstructions.find(id).orElseThrow());
        return id;
    }

    public void share(UUID id, LocalDate on) {
        reconstructions.share(reconstructions.find(id).orElseThrow(), on);
    }

    private void asItWas(UUID id) {
        add(id, Side.AS_IS, "Die Anerkennung kommt mit der Post", "FOREIGNERS", "AUFENTHG", 9, false);
        add(id, Side.AS_IS, "Das Sozialamt stellt die Zahlung zum Monatsende ein", "SOCIAL", "ASYLBLG", 12, true);
        add(id, Side.AS_IS, "Der erste Termin beim Jobcenter", "JOBCENTER", "SGB2", 21, false);
        add(id, Side.AS_IS, "Unterlagen werden zweimal nachgefordert", "JOBCENTER", "SGB2", 16, true);
        add(id, Side.AS_IS, "Das Jobcenter zahlt", "JOBCENTER", "SGB2", 5, false);
    }

    private void asItShouldBe(UUID id) {
        add(
                id,
                Side.TO_BE,
                "Die Ausländerbehörde meldet die Anerkennung am selben Tag",
                "FOREIGNERS",
                "AUFENTHG",
                1,
                false);
        add(id, Side.TO_BE, "Das Sozialamt gibt die Unterlagen mit Einwilligung weiter", "SOCIAL", "ASYLBLG", 5, false);
        add(id, Side.TO_BE, "Das Jobcenter bewilligt, ehe das Sozialamt endet", "JOBCENTER", "SGB2", 14, false);
    }

    private void add(
            UUID id, Side side, String what, String office, String domain, @Nullable Integer days, boolean broken) {
        chains.add(id, new ChainStep(id, side, 0, what, office, domain, days, broken));
    }
}
