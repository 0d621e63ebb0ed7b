package de.lotse.documents.pdf;

import java.util.regex.Pattern;

/** What a file in XML can hold of a text (XML 1.0, production 2). */
public final class XmlText {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** Without what comes in with pasted text and would break the file: control characters and halves of letters. */
    public static String of(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
