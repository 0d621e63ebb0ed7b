package de.lotse.network.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of the index that resemble one, for one question: with one wrong letter from 4 letters on, with two from 8 on if the first is
 * right. {@link FuzzyQuery} means the same, but builds its automata anew for every field, which was more than half of a search.
 */
final class Resembling {

    private static final int ONE_ERROR = 4;
    private static final int TWO_ERRORS = 8;
    private static final int VARIANTS = 30;

    private final IndexReader reader;
    private final Map<String, Float> fields;
    private final Map<String, List<Query>> known = new HashMap<>();

    /** @param fields in which is looked, with their weights */
    Resembling(IndexReader reader, Map<String, Float> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /** None for a word that is too short to be mistaken for another. */
    List<Query> to(String form) {
        return known.computeIfAbsent(form, this::find);
    }

    private List<Query> find(String form) {
        var errors = errors(form);
        var automata = IntStream.rangeClosed(1, errors)
                .mapToObj(edits -> FuzzyQuery.getFuzzyAutomaton(form, edits, errors - 1, true))
                .toList();
        List<Query> queries = new ArrayList<>();
        if (errors > 0)
            fields.forEach((field, weight) -> variants(field, form, automata).stream()
                    .sorted(Comparator.comparing(Variant::likeness).reversed())
                    .limit(VARIANTS)
                    .forEach(one -> queries.add(one.query(field, weight))));
        return queries;
    }

    private List<Variant> variants(String field, String form, List<CompiledAutomaton> automata) {
        var variants = new ArrayList<Variant>();
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) return variants;
            var found = automata.getLast().getTermsEnum(terms);
            for (var term = found.next(); term != null; term = found.next())
                variants.add(new Variant(BytesRef.deepCopyOf(term), likeness(form, term, automata)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return variants;
    }

    /** 1 for the same word, less for each wrong letter and the more, the shorter the words are; as {@link FuzzyQuery} has it. */
    private static float likeness(String form, BytesRef term, List<CompiledAutomaton> automata) {
        var text = term.utf8ToString();
        if (text.equals(form)) return 1;
        var errors = 1;
        while (errors < automata.size()
                && !automata.get(errors - 1).runAutomaton.run(term.bytes, term.offset, term.length)) errors++;
        return 1 - (float) errors / Math.min(text.length(), form.length());
    }

    private static int errors(String form) {
        if (form.length() < ONE_ERROR) return 0;
        return form.length() < TWO_ERRORS ? 1 : 2;
    }

    private record Variant(BytesRef term, float likeness) {

        Query query(String field, float weight) {
            return new BoostQuery(new TermQuery(new Term(field, term)), weight * likeness);
        }
    }
}
