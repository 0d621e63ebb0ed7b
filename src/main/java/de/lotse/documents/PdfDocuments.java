package de.lotse.documents;

import java.util.Locale;

/**
 * Makes accessible PDF that can be archived: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), with tags, language, title and
 * embedded fonts for Latin, Greek, Cyrillic, Arabic, Ethiopic and Georgian script. Nothing is fetched from anywhere; pictures
 * are possible as {@code data:} addresses with an {@code alt} text.
 */
public interface PdfDocuments {

    /**
     * @param xhtml well-formed, without document type; best made with the template {@code documents/pdf.jte}. Headings in order,
     *     {@code scope} at each {@code th}, {@code lang} and {@code dir} where the language changes, links to whole addresses
     *     only. A letter of another script than those above is printed as {@code #}, an arrow as {@code ›}; control characters are left out
     * @param locale language of the document, for whoever reads it aloud
     * @throws IllegalArgumentException when the text is not well-formed, or has a link into the document itself, which could not
     *     be named for readers aloud
     */
    PdfDocument render(String xhtml, Locale locale, String title);
}
