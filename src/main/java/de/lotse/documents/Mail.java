package de.lotse.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is read: never more than text.
 *
 * @param sent empty where the mail does not say
 * @param text of the plain part, else what the HTML part reads like; empty when there is neither, or when it is encrypted
 * @param encrypted the text can only be read in the program of the addressee (S/MIME, PGP)
 */
public record Mail(
        String from,
        String to,
        String copy,
        @Nullable Instant sent,
        String subject,
        String text,
        boolean encrypted,
        List<Attachment> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** @param name as the sender wrote it, trusted in nothing */
    public record Attachment(String name, byte[] content) {}
}
