package de.lotse.casework.access;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccessService {

    static final String TAB = "zugriffe";
    private static final int PAGE_SIZE = 50;

    private final CaseHeads heads;
    private final CaseAccesses accesses;
    private final AccessLog log;

    AccessService(CaseHeads heads, CaseAccesses accesses, AccessLog log) {
        this.heads = heads;
        this.accesses = accesses;
        this.log = log;
    }

    /** Reading this is an access too: it stands first on its own page. */
    @Transactional
    public AccessPage page(CaseId caseId, @Nullable UUID after) {
        var head = heads.open(caseId, TAB);
        log.write();
        var found = accesses.of(caseId, after, PAGE_SIZE + 1);
        var more = found.size() > PAGE_SIZE;
        var shown = more ? found.subList(0, PAGE_SIZE) : found;
        return new AccessPage(
                head,
                shown,
                more ? head.path(TAB) + "?nach=" + shown.getLast().id() : null,
                after == null ? null : head.path(TAB));
    }
}
