package de.lotse.network.pages;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0; characters that it cannot hold are left out. */
final class Xml {

    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String document(Body body) {
        try {
            var text = new StringWriter();
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(new Xml(writer));
            writer.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values, one after the other */
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (var at = 0; at < attributes.length; at += 2)
            writer.writeAttribute(attributes[at], clean(attributes[at + 1]));
        body.write(this);
        writer.writeEndElement();
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        element(name, xml -> xml.writer.writeCharacters(clean(text)), attributes);
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
