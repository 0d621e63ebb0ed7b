package de.lotse.documents.mail;

import de.lotse.documents.Mail;
import de.lotse.documents.Mail.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** A mail as Outlook saves it ([MS-OXMSG]). */
final class MsgFile {

    private static final int MOST_ATTACHMENTS = 200;

    private MsgFile() {}

    static Optional<Mail> read(byte[] content) {
        try (var message = new MAPIMessage(new ByteArrayInputStream(content))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            if (message.getAttachmentFiles().length > MOST_ATTACHMENTS || !isMail(message)) return Optional.empty();
            return Optional.of(read(message));
        } catch (IOException
                | ChunkNotFoundException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isMail(MAPIMessage message) throws ChunkNotFoundException {
        return message.getSubject() != null || message.getDisplayFrom() != null;
    }

    private static Mail read(MAPIMessage message) throws ChunkNotFoundException {
        var sent = message.getMessageDate();
        return new Mail(
                MailText.line(sender(message)),
                MailText.line(message.getDisplayTo()),
                MailText.line(message.getDisplayCC()),
                sent == null ? null : sent.toInstant(),
                MailText.line(message.getSubject()),
                text(message),
                isEncrypted(message),
                attachments(message));
    }

    private static String sender(MAPIMessage message) throws ChunkNotFoundException {
        var address = message.getMainChunks().getEmailFromChunk();
        return Stream.of(message.getDisplayFrom(), address == null ? null : "<" + address.getValue() + ">")
                .filter(Objects::nonNull)
                .reduce((name, mail) -> mail.equals("<" + name + ">") ? name : name + " " + mail)
                .orElse("");
    }

    private static String text(MAPIMessage message) throws ChunkNotFoundException {
        var plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) return MailText.body(plain);
        var html = message.getHtmlBody();
        return html == null ? "" : MailText.ofHtml(html);
    }

    private static boolean isEncrypted(MAPIMessage message) throws ChunkNotFoundException {
        var kind = message.getMainChunks().getMessageClass();
        return kind != null
                && kind.toString().startsWith("IPM.Note.SMIME")
                && !kind.toString().endsWith("MultipartSigned");
    }

    private static List<Attachment> attachments(MAPIMessage message) {
        return Arrays.stream(message.getAttachmentFiles())
                .filter(file -> file.getAttachData() != null)
                .map(file -> new Attachment(name(file), file.getAttachData().getValue()))
                .toList();
    }

    private static String name(AttachmentChunks file) {
        return Stream.of(file.getAttachLongFileName(), file.getAttachFileName())
                .map(MsgFile::value)
                .filter(Objects::nonNull)
                .map(MailText::line)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("Anhang");
    }

    private static @Nullable String value(@Nullable StringChunk chunk) {
        return chunk == null ? null : chunk.getValue();
    }
}
