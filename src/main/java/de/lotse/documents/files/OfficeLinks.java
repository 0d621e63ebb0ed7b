package de.lotse.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the relationships of a part of an office file (ECMA-376 part 2 §9.3), in whatever way they are written. */
final class OfficeLinks {

    private static final XMLInputFactory XML = factory();

    private OfficeLinks() {}

    /** Whether something is loaded from elsewhere when the document is opened; what waits for a click is none. */
    static boolean load(byte[] part) throws IOException {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) return true; // none of the programs writes one
                if (event == XMLStreamConstants.START_ELEMENT && loads(reader)) return true;
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw new IOException("the relationships cannot be read", damaged);
        }
    }

    private static boolean loads(XMLStreamReader reader) {
        return reader.getLocalName().equalsIgnoreCase("Relationship")
                && attribute(reader, "targetmode").equals("external")
                && !waitsForAClick(attribute(reader, "type"));
    }

    private static boolean waitsForAClick(String type) {
        return type.endsWith("/hyperlink");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (var index = 0; index < reader.getAttributeCount(); index++)
            if (reader.getAttributeLocalName(index).equalsIgnoreCase(name))
                return reader.getAttributeValue(index).strip().toLowerCase(Locale.ROOT);
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
