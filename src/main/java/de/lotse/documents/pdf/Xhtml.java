package de.lotse.documents.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The source of a PDF as a tree, completed with what makes it accessible. */
record Xhtml(Document tree) {

    static Xhtml parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Xhtml(builder.parse(new InputSource(new StringReader(xhtml.strip()))));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not well-formed XHTML: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Xhtml complete(Locale locale, String title, String css) {
        tree.getDocumentElement().setAttribute("lang", locale.toLanguageTag());
        var head = first("head").orElseGet(this::newHead);
        append(head, "style", css);
        append(head, "meta", "")
                .setAttribute("name", "subject"); // PDF/UA wants the entry, we have nothing to say there
        first("title").orElseGet(() -> append(head, "title", "")).setTextContent(title);
        return this;
    }

    /** What a link says, in the order of the page. */
    List<Link> links() {
        return elements("a").stream()
                .filter(anchor -> anchor.hasAttribute("href"))
                .map(anchor -> new Link(
                        anchor.getAttribute("href"), anchor.getTextContent().strip()))
                .toList();
    }

    String text() {
        return tree.getDocumentElement().getTextContent();
    }

    private Element newHead() {
        var head = tree.createElement("head");
        tree.getDocumentElement().insertBefore(head, tree.getDocumentElement().getFirstChild());
        return head;
    }

    private Element append(Element parent, String name, String text) {
        var child = tree.createElement(name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }

    private Optional<Element> first(String name) {
        return elements(name).stream().findFirst();
    }

    private List<Element> elements(String name) {
        NodeList nodes = tree.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    record Link(String target, String text) {

        Link {
            if (target.startsWith("#")) throw new IllegalArgumentException("a link into the document: " + target);
        }
    }
}
