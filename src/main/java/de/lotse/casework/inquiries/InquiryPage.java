package de.lotse.casework.inquiries;

import de.lotse.kern.Term;
import java.util.List;

/**
 * One inquiry.
 *
 * @param waiting how many days it has been open, in words; empty when it is not
 * @param outcome how it ended; empty while it is open
 * @param calls telephone calls about it, oldest first
 * @param passings how it was handed to other organisations, latest first
 * @param meetings appointments that were agreed for it
 * @param mayOpenCase whether the acting person may make a case of it
 */
record InquiryPage(
        Inquiry inquiry,
        String waiting,
        List<Term> terms,
        List<Term> outcome,
        List<InquiryCalls.Call> calls,
        List<InquiryHandovers.Passing> passings,
        List<InquiryMeetings.Agreed> meetings,
        boolean mayOpenCase) {

    public boolean open() {
        return inquiry.state().isOpen();
    }

    public boolean received() {
        return inquiry.state() == InquiryState.RECEIVED;
    }
}
