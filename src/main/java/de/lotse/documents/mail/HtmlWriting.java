package de.lotse.documents.mail;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes out what HTML reads like, in one walk. */
final class HtmlWriting implements NodeVisitor {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "ul", "ol", "blockquote");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template");

    private final StringBuilder text = new StringBuilder();
    private int linkFrom;

    String text() {
        return text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words when !isSilent(words) -> text.append(words.getWholeText());
            case Element element when BLOCKS.contains(element.normalName()) -> text.append('\n');
            case Element element when element.nameIs("a") -> linkFrom = text.length();
            default -> {} // the rest says nothing
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "td", "th" -> text.append('\t');
            case "a" -> writeOut(element.attr("href"));
            default -> {} // ends without a trace
        }
    }

    private static boolean isSilent(TextNode words) {
        return words.parentNode() instanceof Element parent && SILENT.contains(parent.normalName());
    }

    /** A link that says one thing and leads elsewhere shows where it leads. */
    private void writeOut(String target) {
        if (target.startsWith("http") && text.indexOf(target, linkFrom) < 0)
            text.append(" <").append(target).append('>');
    }
}
