package de.lotse.casework.handovers;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.casework.inquiries.InquiryPassing.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One handing over, as the receiving side reads it.
 *
 * @param from name of the organisation that gives it
 * @param agreedBy who asked the person
 * @param parts what she agreed to
 * @param content that and nothing else; empty once it was answered
 * @param state SENT, ACCEPTED or RETURNED
 */
record Handover(
        UUID id,
        String from,
        LocalDate handedOn,
        How how,
        LocalDate agreedOn,
        String agreedBy,
        List<Part> parts,
        Content content,
        String state) {

    boolean isOpen() {
        return state.equals("SENT");
    }

    String path() {
        return HandoverController.INCOMING + "/" + id;
    }
}
