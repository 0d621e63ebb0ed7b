package de.lotse.documents.texts;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

final class Skipping {

    private Skipping() {}

    /** Goes from the begin of an element to its end. */
    static void element(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
