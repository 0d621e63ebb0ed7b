package de.lotse.casework.compartments;

import de.lotse.casework.CaseId;
import de.lotse.consent.Compartments;
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

    Sealing(Compartments compartments) {
        this.compartments = compartments;
    }

    /** The acting person has just made this thing and is the only one who reads it. */
    public void onlyMine(CaseId caseId, UUID thing, Sealable feature) {
        feature.seal(caseId, thing, compartments.close(caseId.value(), thing, List.of()));
    }
}
