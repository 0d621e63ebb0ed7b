package de.lotse.casework.files;

import de.lotse.documents.Mail;
import de.lotse.documents.OfficeText;
import de.lotse.documents.PdfSheet;

/** What is shown of a document in the page. Nothing of the file itself reaches the browser: only pictures and text made of it. */
sealed interface Preview {

    /** A page of a PDF. */
    record Sheet(PdfSheet sheet, int page) implements Preview {}

    record Photo() implements Preview {}

    record PlainText(String text) implements Preview {}

    /** What an office file says, without its looks. */
    record Office(OfficeText text) implements Preview {}

    record Letter(Mail mail) implements Preview {}

    /** Malware was found. */
    record Locked(String finding) implements Preview {}

    /** @param key of the message that says why there is none */
    record None(String key) implements Preview {}
}
