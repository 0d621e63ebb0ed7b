package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.search.InquiryNames;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an inquiry leave the organisation, come back, or arrive from another one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InquiryPassing {

    private final Inquiries inquiries;
    private final InquiryNames names;
    private final InquiryMeetings meetings;
    private final JdbcClient jdbc;
    private final AccessLog log;

    InquiryPassing(Inquiries inquiries, InquiryNames names, InquiryMeetings meetings, JdbcClient jdbc, AccessLog log) {
        this.inquiries = inquiries;
        this.names = names;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Throws {@link de.lotse.shared.Forbidden} for a role that reads no inquiries. */
    public void require() {
        InquiryAccess.require();
    }

    /**
     * What may be handed on, for the form.
     *
     * @throws Conflict if it has ended
     */
    public Content open(UUID inquiry) {
        InquiryAccess.require();
        var known = inquiries.get(new InquiryId(inquiry));
        if (!known.state().isOpen()) throw new Conflict(known.id().path());
        log.record(Action.VIEW, "inquiry", inquiry, "ORGANISATION");
        return content(known);
    }

    /** It ends here. Answers what was known of it. Throws {@link Conflict} if it has ended already. */
    public Content leave(UUID inquiry, LocalDate on) {
        InquiryAccess.require();
        var known = inquiries.lock(new InquiryId(inquiry));
        var state = known.state().end(InquiryState.HANDED_OVER);
        inquiries.end(known.id(), state, new InquiryOutcome(on, null, null, null, null, ""));
        meetings.end(inquiry, false, on);
        names.forget(inquiry);
        log.record(Action.CHANGE, "inquiry", inquiry, "ORGANISATION");
        return content(known);
    }

    /** It is cleared here again, by whoever takes it back. Throws {@link Conflict} if it is not away. */
    public void comeBack(UUID inquiry) {
        InquiryAccess.require();
        var known = inquiries.lock(new InquiryId(inquiry));
        if (known.state() != InquiryState.HANDED_OVER)
            throw new Conflict(known.id().path());
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, state = 'CLEARING', outcome_on = null, outcome_note = null,
                               responsible_id = shared.actor()
                        where  id = ?""").param(inquiry).update();
        var name = known.details().name();
        names.store(inquiry, name.equalsIgnoreCase(t("casework.inquiry.anonymous")) ? "" : name);
        log.record(Action.CHANGE, "inquiry", inquiry, "ORGANISATION");
    }

    /** A new inquiry of the own organisation, with what came along. Answers its path. */
    public String arrive(Content content) {
        InquiryAccess.require();
        var id = new InquiryId(Ids.next());
        var name = content.name().isEmpty() ? t("casework.inquiry.anonymous") : content.name();
        inquiries.add(id, details(content, name));
        names.store(id.value(), content.name());
        log.record(Action.CHANGE, "inquiry", id.value(), "ORGANISATION");
        return id.path();
    }

    private static Content content(Inquiry known) {
        var details = known.details();
        return new Content(
                details.receivedOn(),
                details.name(),
                details.concern(),
                details.phone(),
                details.phoneSafe(),
                details.phoneTimes(),
                details.language(),
                details.interpreter(),
                details.district(),
                details.priority(),
                "");
    }

    private static InquiryDetails details(Content content, String name) {
        return new InquiryDetails(
                content.receivedOn(),
                name,
                "REFERRAL",
                "",
                content.from(),
                content.language(),
                content.interpreter(),
                content.concern(),
                content.district(),
                content.phone(),
                content.phoneSafe(),
                content.phoneTimes(),
                "",
                "",
                content.priority(),
                List.of());
    }

    /**
     * As much of an inquiry as can pass.
     *
     * @param phoneSafe YES, NO, TIMES or empty
     * @param priority ACUTE, HIGH or NORMAL
     * @param from name of the organisation that it comes from; empty for an own one
     */
    public record Content(
            LocalDate receivedOn,
            String name,
            String concern,
            String phone,
            String phoneSafe,
            String phoneTimes,
            String language,
            boolean interpreter,
            String district,
            String priority,
            String from) {}
}
