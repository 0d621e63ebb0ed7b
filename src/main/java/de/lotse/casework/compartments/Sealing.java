package de.lotse.casework.compartments;

import de.lotse.casework.CaseId;
import de.lotse.consent.Compartments;
import de.lotse.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For forms with the switch „Besonders geschützt – nur ich“. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sealing {

    private final Compartments compartments;
    private final List<Sealable> features;

    Sealing(Compartments compartments, List<Sealable> features) {
        this.compartments = compartments;
        this.features = features;
    }

    /**
     * The acting person has just made this thing and is the only one who reads it.
     *
     * @param path of its feature, such as {@code notizen}
     */
    public void onlyMine(CaseId caseId, String path, UUID thing) {
        feature(path).seal(caseId, thing, compartments.close(caseId.value(), thing, List.of()));
    }

    /** Throws {@link NotFound} for a feature whose things lie in no protected area. */
    Sealable feature(String path) {
        return features.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
