package de.lotse.documents.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an office file, unpacked up to a measure whatever the archive says of them. */
final class ZipParts implements Closeable {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private int unpacked;

    ZipParts(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) throw new IOException("too many parts");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws IOException when it is not there, or all that was asked for is too much */
    XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(read(name)));
    }

    /** @throws IOException when all parts together are too much to be unpacked */
    void measure() throws IOException {
        for (var entry : Collections.list(zip.getEntries())) read(entry.getName());
    }

    private byte[] read(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException("missing " + name);
        var out = new ByteArrayOutputStream();
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[16 * 1024];
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                if (unpacked > MOST_BYTES) throw new IOException("unpacks to too much");
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
