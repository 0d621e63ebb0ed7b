package de.lotse.network.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Makes the index of a municipality: the number of a document is the place of its offer in the list without words. */
final class IndexBuilder {

    /** What an offer is called; who gives it, about what, for whom, where, in which language; all other words; the ends of long words. */
    static final String NAME = "name";

    static final String NEAR = "near";
    static final String TEXT = "text";
    static final String TAIL = "tail";

    /** From so many letters on a word may be made of several; each part has at least as many as the second number. */
    private static final int COMPOUND = 7;

    private static final int PART = 4;

    private static final double BUFFER_MB = 256; // one segment for most directories

    private static final FieldType WORDS = words();

    private IndexBuilder() {}

    static OfferIndex build(Collection<OfferText> offers) {
        var inOrder = offers.stream().sorted(confirmedThenByName()).toList();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, config())) {
            for (var offer : inOrder) writer.addDocument(document(offer));
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new OfferIndex(DirectoryReader.open(directory), inOrder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comparator<OfferText> confirmedThenByName() {
        var collator = Collator.getInstance(ULocale.GERMAN).freeze();
        return Comparator.comparing((OfferText offer) -> offer.due)
                .thenComparing(offer -> offer.name, collator::compare)
                .thenComparing(offer -> offer.id);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(new LogDocMergePolicy()) // keeps the order
                .setUseCompoundFile(false);
    }

    private static Document document(OfferText offer) {
        var document = new Document();
        each(offer.names, word -> {
            add(document, NAME, word);
            tails(document, word);
        });
        each(offer.near, word -> {
            add(document, NEAR, word);
            tails(document, word);
        });
        each(offer.texts, word -> add(document, TEXT, word));
        return document;
    }

    private static void each(List<OfferText.Said> texts, Consumer<String> word) {
        for (var said : new HashSet<>(texts))
            WordForms.of(said.language(), said.text()).forEach(word);
    }

    /** „Sprachkurs“ is found by „kurs“: by what it ends with, from each of its letters on. */
    private static void tails(Document document, String word) {
        if (word.length() < COMPOUND) return;
        for (var from = 1; from <= word.length() - PART; from++) add(document, TAIL, word.substring(from));
    }

    private static void add(Document document, String field, String word) {
        document.add(new Field(field, word, WORDS));
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(false);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(false);
        type.freeze();
        return type;
    }
}
