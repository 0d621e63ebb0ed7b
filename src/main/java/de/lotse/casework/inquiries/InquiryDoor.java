package de.lotse.casework.inquiries;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.Conflict;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features that add something to an inquiry: decides and writes the access log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InquiryDoor {

    private final Inquiries inquiries;
    private final AccessLog log;

    InquiryDoor(Inquiries inquiries, AccessLog log) {
        this.inquiries = inquiries;
        this.log = log;
    }

    /**
     * The inquiry stays as it is until the transaction ends.
     *
     * @throws de.lotse.shared.Forbidden for a role that reads no inquiries
     * @throws de.lotse.shared.NotFound for an inquiry that the own organisation does not have
     * @throws Conflict for one that has ended
     */
    public void openForChange(UUID inquiry) {
        InquiryAccess.require();
        var id = new InquiryId(inquiry);
        if (!inquiries.lock(id).state().isOpen()) throw new Conflict(id.path());
        log.record(Action.CHANGE, "inquiry", inquiry, "ORGANISATION");
    }
}
