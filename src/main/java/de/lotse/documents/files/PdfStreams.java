package de.lotse.documents.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** Unpacks the streams of a PDF (ISO 32000-1 §7.4) into nothing, counting, before anything of them is kept in memory. */
final class PdfStreams {

    private static final int MEGABYTE = 1024 * 1024;
    /** A scanned page in colour at 300 dots per inch has 26 million bytes. */
    private static final int LARGEST_PICTURE = 200 * MEGABYTE;

    private static final int LARGEST = 64 * MEGABYTE;
    /** Objects take many times the memory of their text; programs put some hundred into one stream. */
    private static final int LARGEST_OF_OBJECTS = 8 * MEGABYTE;

    private static final int MOST_OF_OBJECTS = 32 * MEGABYTE;
    private static final long MOST = 2048L * MEGABYTE;
    private static final int LONGEST_LINE = 200_000;
    private static final int MOST_COLOURS = 32;

    private static final Set<String> SPELLED = Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85");
    private static final Set<String> PACKED = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Set<String> PAINTED =
            Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JBIG2Decode", "JPXDecode");
    private static final Set<String> PLAIN = Set.of("FlateDecode", "Fl");

    private long unpacked;
    private long objects;

    /** @throws RefusedPdf where it unpacks to too much, or in a way that no program of today writes */
    void check(COSDictionary dictionary, byte[] packed) {
        var filters = filters(dictionary);
        var parameters = entry(dictionary, COSName.DECODE_PARMS, COSName.DP);
        if (holdsObjects(dictionary) && (parameters instanceof COSObject || !PLAIN.containsAll(filters)))
            throw RefusedPdf.unusual();
        checkParameters(dictionary, parameters);
        if (packed.length == 0) return;
        var content = packed;
        for (var index = 0; index < filters.size(); index++) {
            if (PAINTED.contains(filters.get(index))) {
                if (filters.get(index).equals("JBIG2Decode")) Jbig2.check(content);
                else checkPicture(content);
                return;
            }
            var last = index == filters.size() - 1;
            content = unpack(filters.get(index), index, content, dictionary, !last);
        }
    }

    /** Empty for the last filter: what it yields is only counted. */
    private byte[] unpack(String name, int index, byte[] content, COSDictionary dictionary, boolean keep) {
        var objectsHere = holdsObjects(dictionary);
        var out = new Counter(keep ? LARGEST : limit(dictionary, objectsHere), objectsHere, keep);
        try {
            filter(name).decode(new ByteArrayInputStream(content), out, dictionary, index);
        } catch (IOException notPacked) {
            throw RefusedPdf.unusual();
        }
        return out.kept.toByteArray();
    }

    private static Filter filter(String name) throws IOException {
        return FilterFactory.INSTANCE.getFilter(name);
    }

    private static int limit(COSDictionary dictionary, boolean holdsObjects) {
        if (holdsObjects) return LARGEST_OF_OBJECTS;
        return COSName.IMAGE.equals(dictionary.getItem(COSName.SUBTYPE)) ? LARGEST_PICTURE : LARGEST;
    }

    /** Object streams and cross-reference streams (§7.5.7 and 7.5.8), by what a reader needs of them. */
    private static boolean holdsObjects(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.FIRST)
                || dictionary.containsKey(COSName.W)
                || COSName.OBJ_STM.equals(dictionary.getItem(COSName.TYPE))
                || COSName.XREF.equals(dictionary.getItem(COSName.TYPE));
    }

    /** One, or what turns text into bytes or unpacks a picture before one. */
    private static List<String> filters(COSDictionary dictionary) {
        var names = new ArrayList<String>();
        switch (entry(dictionary, COSName.FILTER, COSName.F)) {
            case null -> {}
            case COSName name -> names.add(name.getName());
            case COSArray array -> array.forEach(name -> names.add(name(name)));
            default -> throw RefusedPdf.unusual();
        }
        if (names.size() > 2 || new HashSet<>(names).size() < names.size()) throw RefusedPdf.unusual();
        if (names.size() == 2 && !canFollow(names.getFirst(), names.getLast())) throw RefusedPdf.unusual();
        if (!names.stream().allMatch(PdfStreams::isKnown)) throw RefusedPdf.unusual();
        return names;
    }

    private static boolean canFollow(String first, String second) {
        return SPELLED.contains(first) ? !SPELLED.contains(second) : PLAIN.contains(first) && PAINTED.contains(second);
    }

    private static boolean isKnown(String name) {
        return SPELLED.contains(name) || PACKED.contains(name) || PAINTED.contains(name);
    }

    private static String name(@Nullable COSBase name) {
        if (name instanceof COSName known) return known.getName();
        throw RefusedPdf.unusual();
    }

    private static @Nullable COSBase entry(COSDictionary dictionary, COSName name, COSName abbreviated) {
        var entry = dictionary.getItem(name);
        var other = dictionary.getItem(abbreviated);
        // The name F of a stream may also be a file elsewhere (§7.3.8.2), of which nothing is read here.
        return entry == null || entry == COSNull.NULL ? other instanceof COSNull ? null : other : entry;
    }

    private static void checkParameters(COSDictionary stream, @Nullable COSBase parameters) {
        switch (parameters) {
            case null -> {}
            case COSDictionary one -> checkSizes(stream, one);
            case COSNull _ -> {}
            case COSArray array -> array.forEach(one -> checkParameters(stream, one));
            // What cannot be found now could be found when it is asked for again.
            case COSObject reference
            when reference.getObject() instanceof COSBase found && !(found instanceof COSObject) ->
                checkParameters(stream, found);
            default -> throw RefusedPdf.unusual();
        }
    }

    /** From these numbers a reader decides how much memory it takes. */
    private static void checkSizes(COSDictionary stream, COSDictionary parameters) {
        var columns = parameters.getLong(COSName.COLUMNS, 1);
        var rows = Math.max(parameters.getLong(COSName.ROWS, 1), stream.getLong(COSName.HEIGHT, 1));
        if (columns < 0 || columns > LONGEST_LINE || rows < 0 || columns * rows > PictureFile.MOST_PIXELS)
            throw RefusedPdf.tooLarge();
        if (parameters.getLong(COSName.COLORS, 1) > MOST_COLOURS) throw RefusedPdf.unusual();
    }

    /** JPEG tells its size itself, whatever the PDF says. */
    private static void checkPicture(byte[] content) {
        if (PictureFile.problem(content).equals(Optional.of("documents.upload.pixels"))) throw RefusedPdf.tooLarge();
    }

    private final class Counter extends OutputStream {

        private final int most;
        private final boolean ofObjects;
        private final boolean keep;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long here;

        private Counter(int most, boolean ofObjects, boolean keep) {
            this.most = most;
            this.ofObjects = ofObjects;
            this.keep = keep;
        }

        @Override
        public void write(int one) {
            count(1);
            if (keep) kept.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
            if (keep) kept.write(bytes, from, length);
        }

        private void count(int more) {
            here += more;
            unpacked += more;
            if (ofObjects) objects += more;
            if (here > most || unpacked > MOST || objects > MOST_OF_OBJECTS) throw RefusedPdf.tooLarge();
        }
    }
}
