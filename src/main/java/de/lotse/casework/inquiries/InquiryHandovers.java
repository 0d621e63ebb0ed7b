package de.lotse.casework.inquiries;

import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Inquiries that pass between organisations with the person's agreement, from the feature that hands them over. */
public interface InquiryHandovers {

    /** What other organisations have handed to the own one and nobody has answered yet, oldest first. */
    List<Incoming> incoming();

    /** How an own inquiry was handed on, latest first. */
    List<Passing> of(UUID inquiry);

    /**
     * Something that waits for an answer.
     *
     * @param name as far as the person agreed; else that there is none
     * @param from the organisation that hands it over
     */
    record Incoming(UUID id, String name, String from, LocalDate handedOn, String href) {}

    /**
     * One handing over, as the giving side sees it.
     *
     * @param text to whom, when, and with what agreement
     * @param state in one or two words
     * @param reason why it came back; else empty
     * @param waits whether the other side has not answered yet, so that it can be called back
     * @param returned whether it came back and was not taken up again
     */
    record Passing(UUID id, String text, String state, Tone tone, String reason, boolean waits, boolean returned) {}
}
