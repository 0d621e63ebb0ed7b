package de.lotse.documents;

import java.util.Optional;

/**
 * Shows the pages of a PDF as pictures that are made on the server: nothing of a file that somebody else made runs in the
 * browser, and a phone that cannot show PDF inside a page can show it, too.
 */
public interface PdfSheets {

    /** @param page from 1; empty when there is no such page, or it cannot be read */
    Optional<PdfSheet> sheet(byte[] pdf, int page);

    /** The page as a picture; empty likewise, or when painting takes too long. */
    Optional<Picture> picture(byte[] pdf, int page);
}
