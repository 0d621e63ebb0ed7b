package de.lotse.casework.inquiries;

import de.lotse.casework.CaseId;
import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Appointments that were agreed before there is a case, from the feature that keeps them. */
public interface InquiryMeetings {

    /** In the order of their times. */
    List<Agreed> of(UUID inquiry);

    /**
     * The inquiry ends without a case. What is still to come is called off; with an advice that was given, one of that day or before it
     * took place.
     */
    void end(UUID inquiry, boolean advised, LocalDate on);

    /** The inquiry becomes a case, and they belong to that. */
    void moveInto(CaseId caseId, UUID inquiry);

    /**
     * One appointment.
     *
     * @param planned whether it is still to take place
     */
    record Agreed(String when, String detail, String state, Tone tone, boolean planned, String href) {}
}
