package de.lotse.documents.mail;

import de.lotse.documents.Mail;
import de.lotse.documents.Mail.Attachment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** A mail in the form in which it travels (RFC 5322, RFC 2045 to 2047). */
final class EmlFile {

    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 10;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1) // the file as a whole has a limit already
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(1_000)
            .build();

    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;
    private boolean encrypted;
    private int parts;

    private EmlFile() {}

    static Optional<Mail> read(byte[] content) {
        try {
            var builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            var message = builder.parseMessage(new ByteArrayInputStream(content));
            return isMail(message) ? Optional.of(new EmlFile().read(message)) : Optional.empty();
        } catch (IOException | MimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Any text can be read as a mail without a head. */
    private static boolean isMail(Message message) {
        var head = message.getHeader();
        return head.getField("From") != null
                && (head.getField("Date") != null
                        || head.getField("Received") != null
                        || head.getField("Message-ID") != null);
    }

    private Mail read(Message message) throws IOException, MimeException {
        collect(message, 0);
        var sent = message.getDate();
        var text = plain != null ? MailText.body(plain) : html != null ? MailText.ofHtml(html) : "";
        return new Mail(
                MailText.line(
                        message.getFrom() == null
                                ? raw(message, "From")
                                : text(new AddressList(message.getFrom(), true))),
                MailText.line(text(message.getTo())),
                MailText.line(text(message.getCc())),
                sent == null ? null : sent.toInstant(),
                MailText.line(message.getSubject()),
                text,
                encrypted,
                attachments);
    }

    private void collect(Entity entity, int depth) throws IOException, MimeException {
        if (++parts > MOST_PARTS || depth > DEEPEST) throw new MimeException("too many parts in each other");
        var type = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("multipart/encrypted") || type.startsWith("application/pkcs7-mime")) encrypted = true;
        if (entity.getBody() instanceof Multipart multipart) {
            for (var part : multipart.getBodyParts()) collect(part, depth + 1);
        } else if (depth > 0 && isAttachment(entity, type)) {
            attachments.add(new Attachment(name(entity, type), bytes(entity)));
        } else if (entity.getBody() instanceof TextBody text) {
            take(type, text);
        }
    }

    private void take(String type, TextBody body) throws IOException {
        try (var reader = body.getReader()) {
            var text = reader.readAllAsString();
            if (type.equals("text/html")) html = html == null ? text : html + text;
            else plain = plain == null ? text : plain + "\n\n" + text;
        }
    }

    private static boolean isAttachment(Entity entity, String type) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType())
                || entity.getFilename() != null
                || !(type.equals("text/plain") || type.equals("text/html"));
    }

    private static String name(Entity entity, String type) {
        var name = entity.getFilename();
        if (name != null && !name.isBlank()) return MailText.line(name);
        if (type.equals("message/rfc822")) return "Nachricht.eml";
        return "Anhang." + MailText.line(type.substring(type.indexOf('/') + 1)).replaceAll("[^a-z0-9]", "");
    }

    private static byte[] bytes(Entity entity) throws IOException, MimeException {
        var out = new ByteArrayOutputStream();
        switch (entity.getBody()) {
            case SingleBody body -> body.writeTo(out);
            case Message message -> new DefaultMessageWriter().writeMessage(message, out);
            case null, default -> {} // a part without anything
        }
        return out.toByteArray();
    }

    private static String text(@Nullable AddressList addresses) {
        if (addresses == null) return "";
        return addresses.flatten().stream().map(EmlFile::text).collect(Collectors.joining(", "));
    }

    private static String text(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName() + " <" + mailbox.getAddress() + ">";
    }

    private static String raw(Message message, String field) {
        return message.getHeader().getField(field).getBody();
    }
}
