package de.lotse.network.intake.drafts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they can be kept: no control characters, no half characters, no marks of width zero. */
final class CleanText {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b\\u2060\\ufeff\\p{Cs}]");
    private static final Pattern BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern TAG = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1>|$)|<[^<>]*>");
    private static final Pattern BLOCK = Pattern.compile("(?i)<(br|/p|/li|/h\\d|/div|/tr)\\b[^<>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private CleanText() {}

    static String of(String raw) {
        var lines = BREAK.matcher(raw).replaceAll("\n");
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The words of a page, without its marks; a paragraph ends its line. */
    static String ofPage(String html) {
        var lines = BLOCK.matcher(html).replaceAll("\n");
        var bare = TAG.matcher(lines).replaceAll("");
        var text = bare.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return of(BLANK_LINES.matcher(text).replaceAll("\n\n"));
    }
}
