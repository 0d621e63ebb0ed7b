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
     * For showing what belongs to it.
     *
     * @throws de.lotse.shared.Forbidden for a role that reads no inquiries
     * @throws de.lotse.shared.NotFound for an inquiry that the own organisation does not have
     */
    public Known open(UUID inquiry) {
        InquiryAccess.require();
        var one = inquiries.get(new InquiryId(inquiry));
        log.record(Action.VIEW, "inquiry", inquiry, "ORGANISATION");
        var details = one.details();
        return new Known(
                one.id().path(),
                details.name(),
                details.language(),
                details.interpreter(),
                one.state().isOpen());
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

    /**
     * As much of an inquiry as stands above what belongs to it.
     *
     * @param language of the code list language, or empty
     * @param open whether it has not ended
     */
    public record Known(String path, String name, String language, boolean interpreter, boolean open) {}
}
