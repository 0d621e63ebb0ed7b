package de.lotse.documents.mail;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What is read of a mail. */
final class MailText {

    /** Looked for where they begin, and never taken back, so that a megabyte of blanks is read once. */
    private static final String BLANKS_AT_END = "(?<![ \\u00a0])[ \\u00a0]++\\n";

    private static final String EMPTY_LINES = "\\n(?:[\\t\\x0b\\f ]*+\\n){2,}+";
    private static final int LONGEST = 200_000;
    private static final int LONGEST_HTML = 1024 * 1024;
    private static final int LONGEST_LINE = 1_000;

    private MailText() {}

    /** What HTML reads like. Nothing of it is loaded or run. */
    static String ofHtml(String html) {
        var page = Jsoup.parse(html.length() <= LONGEST_HTML ? html : html.substring(0, LONGEST_HTML));
        var writing = new HtmlWriting();
        page.body().traverse(writing);
        return body(writing.text().replaceAll(BLANKS_AT_END, "\n"));
    }

    static String body(@Nullable String text) {
        if (text == null) return "";
        var clean = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll(EMPTY_LINES, "\n\n")
                .strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "\n…";
    }

    /** One line of the head. */
    static String line(@Nullable String text) {
        if (text == null) return "";
        var clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return clean.length() <= LONGEST_LINE ? clean : clean.substring(0, LONGEST_LINE) + "…";
    }
}
