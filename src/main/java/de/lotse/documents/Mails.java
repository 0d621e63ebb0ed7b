package de.lotse.documents;

import java.util.Optional;

/** Reads mails that were saved as files. */
public interface Mails {

    String EML = "message/rfc822";
    String MSG = "application/vnd.ms-outlook";

    static boolean isMail(String mediaType) {
        return mediaType.equals(EML) || mediaType.equals(MSG);
    }

    /**
     * @param mediaType {@link #EML} (RFC 5322) or {@link #MSG} (MS-OXMSG)
     * @return empty for a file that is no mail, or is built so that reading it would take too much
     */
    Optional<Mail> read(String mediaType, byte[] content);
}
