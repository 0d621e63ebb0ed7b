package de.lotse.casework.corrections;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells data protection; where an organisation has nobody for it, its lead. */
@Service
@Transactional
class NoticeService {

    private final Notices notices;
    private final AccessLog log;

    NoticeService(Notices notices, AccessLog log) {
        this.notices = notices;
        this.log = log;
    }

    /** Throws {@link Forbidden} for whoever is not told. */
    NoticesPage page() {
        requireTold();
        var newest = notices.newest();
        log.record(Action.LIST, "correction", newest.stream().map(Notice::id).toList(), "ROLE");
        return new NoticesPage(newest);
    }

    void note(UUID id) {
        requireTold();
        log.record(Action.CHANGE, "correction", id, "ROLE");
        notices.note(id);
    }

    /** How many nobody has taken note of; none for whoever is not told. */
    int open() {
        return isTold() ? notices.countOpen() : 0;
    }

    private void requireTold() {
        if (!isTold()) throw new Forbidden();
    }

    private boolean isTold() {
        var actor = Scope.actor();
        return actor.is(Role.DATA_PROTECTION) || (actor.is(Role.PROVIDER_LEAD) && !notices.haveAnOfficer());
    }
}
