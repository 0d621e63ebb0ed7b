package de.lotse.casework.basket;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Inquiries of a colleague who is away go back into the basket. The caller decides who may do that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PuttingBack {

    private final BasketRows rows;
    private final InquiryDoor door;
    private final AccessLog log;

    PuttingBack(BasketRows rows, InquiryDoor door, AccessLog log) {
        this.rows = rows;
        this.door = door;
        this.log = log;
    }

    /** What somebody got or has begun; neither what lies in the basket nor what is on the waiting list. */
    public List<BasketRow> open(UUID colleague) {
        var open = rows.heldBy(colleague);
        log.record(Action.LIST, "inquiry", open.stream().map(BasketRow::id).toList(), "ORGANISATION");
        return open;
    }

    /** Throws {@link NotFound} for an inquiry that is not the colleague's, or not any more. */
    public void putBack(UUID colleague, UUID inquiry) {
        door.openForChange(inquiry);
        if (!rows.putBack(inquiry, colleague)) throw new NotFound();
    }

    /** Answers how many. */
    public int putAllBack(UUID colleague) {
        var open = rows.heldBy(colleague);
        open.forEach(one -> putBack(colleague, one.id()));
        return open.size();
    }
}
