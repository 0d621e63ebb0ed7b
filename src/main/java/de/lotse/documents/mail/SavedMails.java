package de.lotse.documents.mail;

import de.lotse.documents.Mail;
import de.lotse.documents.Mails;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SavedMails implements Mails {

    @Override
    public Optional<Mail> read(String mediaType, byte[] content) {
        return switch (mediaType) {
            case EML -> EmlFile.read(content);
            case MSG -> MsgFile.read(content);
            default -> Optional.empty();
        };
    }
}
