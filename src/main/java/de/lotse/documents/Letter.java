package de.lotse.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the order of DIN 5008 form B, ready to be printed: no gap is left, every word is there.
 *
 * @param address what stands in the window of the envelope, six lines at most; none for a declaration that is handed over
 * @param reference the block at the right of the address: date, who works on it, how to reach them
 * @param note a sentence in the language of the person, below everything else
 */
public record Letter(
        Sender sender,
        List<String> address,
        List<Fact> reference,
        String subject,
        List<Block> body,
        @Nullable Note note) {

    /**
     * @param lines below the name in the head of the letter
     * @param returnLine in small print above the address; empty without one
     * @param foot bank and register, at the end; empty without one
     */
    public record Sender(
            String name,
            List<String> lines,
            String returnLine,
            String foot,
            @Nullable LetterLogo logo) {}

    public record Fact(String label, String value) {}

    /**
     * @param language as in BCP 47
     * @param number to call, at the end, read from the left in every language; empty without one
     */
    public record Note(String language, boolean rightToLeft, String text, String number) {

        public String direction() {
            return rightToLeft ? "rtl" : "ltr";
        }
    }

    /** A part of the text. */
    public sealed interface Block {

        record Paragraph(List<String> lines) implements Block {}

        record Bullets(List<String> items) implements Block {}

        record Heading(String text) implements Block {}

        /** A line to sign on for each label. */
        record Signature(List<String> labels) implements Block {}
    }
}
