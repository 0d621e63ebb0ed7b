package de.lotse.documents.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is read of a mail. */
final class MailText {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_LINE = 1_000;

    private MailText() {}

    /** What HTML reads like. Nothing of it is loaded or run. */
    static String ofHtml(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, head, template").remove();
        page.select("br").after("\n");
        page.select("p, div, tr, li, h1, h2, h3, h4, table, ul, ol, blockquote").before("\n");
        page.select("td, th").after("\t");
        page.select("a[href^=http]").forEach(MailText::writeOut);
        return body(page.wholeText().replaceAll("[ \\u00a0]+\\n", "\n"));
    }

    static String body(@Nullable String text) {
        if (text == null) return "";
        var clean = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("\\n[\\n\\t ]*\\n\\s*\\n", "\n\n")
                .strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "\n…";
    }

    /** One line of the head. */
    static String line(@Nullable String text) {
        if (text == null) return "";
        var clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return clean.length() <= LONGEST_LINE ? clean : clean.substring(0, LONGEST_LINE) + "…";
    }

    /** A link that says one thing and leads elsewhere shows where it leads. */
    private static void writeOut(Element link) {
        var target = link.attr("href");
        if (!link.text().contains(target)) link.appendText(" <" + target + ">");
    }
}
