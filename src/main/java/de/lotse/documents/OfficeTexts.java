package de.lotse.documents;

import java.util.Optional;
import java.util.Set;

/** Reads the text of office files; nothing of a file that somebody else made is run or fetched. */
public interface OfficeTexts {

    String ODT = "application/vnd.oasis.opendocument.text";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static boolean isRead(String mediaType) {
        return Set.of(LetterPrinting.DOCX, ODT, XLSX).contains(mediaType);
    }

    /**
     * Reads so much as one can take in on a page, in some seconds at most; throws {@link PaintingBusy} while others are served.
     *
     * @return empty for a file that cannot be read, or is built so that reading it would take too much
     */
    Optional<OfficeText> read(String mediaType, byte[] content);
}
