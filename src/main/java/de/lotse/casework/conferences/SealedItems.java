package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.casework.compartments.Sealable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An item and its minutes lie in the same protected area. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedItems implements Sealable {

    static final String PATH = "gespraechspunkte";

    private final AgendaItems items;

    SealedItems(AgendaItems items) {
        this.items = items;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Optional<UUID> author(CaseId caseId, UUID id) {
        return items.author(caseId, id).map(AgendaItems.Written::author);
    }

    @Override
    public void seal(CaseId caseId, UUID id, @Nullable UUID compartment) {
        items.seal(id, compartment);
    }

    @Override
    public String back(CaseId caseId, UUID id) {
        return items.author(caseId, id)
                .map(written -> Conference.TAB + "/" + written.conference())
                .orElse(Conference.TAB);
    }
}
