package de.lotse.governance.council.reading;

import de.lotse.governance.CouncilPapers;
import de.lotse.governance.council.Drafting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PapersForModules implements CouncilPapers {

    private final Drafting drafting;
    private final PaperList list;
    private final Clock clock;

    PapersForModules(Drafting drafting, PaperList list, Clock clock) {
        this.drafting = drafting;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public UUID draft(Draft draft) {
        return drafting.draft(draft);
    }

    @Override
    public List<PaperName> about(String kind, UUID origin) {
        return list.about(kind, origin, LocalDate.now(clock)).stream()
                .map(one -> new PaperName(
                        one.id(), one.numberWords(), one.subject(), one.state().label(), one.standWords(), one.path()))
                .toList();
    }
}
