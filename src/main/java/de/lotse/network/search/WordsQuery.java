package de.lotse.network.search;

import static de.lotse.network.search.IndexBuilder.NAME;
import static de.lotse.network.search.IndexBuilder.NEAR;
import static de.lotse.network.search.IndexBuilder.TAIL;
import static de.lotse.network.search.IndexBuilder.TEXT;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words of one question as Lucene asks: what is meant exactly weighs more than what only begins or ends like it, or resembles it. */
final class WordsQuery {

    private static final Map<String, Float> FIELDS = Map.of(NAME, 5f, NEAR, 2.5f, TEXT, 1f);

    private static final float BEGINS = 0.6f;
    private static final float ENDS = 0.4f;
    private static final float RESEMBLES = 0.3f;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_PART = 4;

    /** Кaritas, كاريتاس: names of organisations are written in every script. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Resembling resembling;

    WordsQuery(IndexReader reader) {
        var weights = new HashMap<String, Float>();
        FIELDS.forEach((field, weight) -> weights.put(field, weight * RESEMBLES));
        resembling = new Resembling(reader, weights);
    }

    /** Every word, at least as the beginning or as a part of one. */
    Query asTyped(List<Set<String>> words) {
        return all(words.stream().map(forms -> any(typed(forms))).toList());
    }

    /** The same, or mistyped, or in Latin letters. */
    Query mistyped(List<Set<String>> words) {
        return all(words.stream().map(this::mistyped).toList());
    }

    /** At least half of the words, however they are written. */
    Query some(List<Set<String>> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(forms -> query.add(mistyped(forms), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((words.size() + 1) / 2).build();
    }

    private static Query all(Collection<Query> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word, Occur.MUST));
        return query.build();
    }

    private Query mistyped(Set<String> forms) {
        var queries = typed(forms);
        var first = forms.iterator().next();
        var script = WordForms.script(first);
        for (var form : script == UnicodeScript.ARABIC ? forms : Set.of(first))
            queries.addAll(resembling.to(form)); // without its article
        if (script != UnicodeScript.LATIN) queries.addAll(inLatin(LATIN.transliterate(first)));
        return any(queries);
    }

    private static List<Query> typed(Set<String> forms) {
        var queries = new ArrayList<Query>();
        for (var form : forms) {
            FIELDS.forEach((field, weight) -> queries.add(weigh(new TermQuery(new Term(field, form)), weight)));
            if (form.length() >= SHORTEST_BEGINNING)
                FIELDS.forEach(
                        (field, weight) -> queries.add(weigh(new PrefixQuery(new Term(field, form)), weight * BEGINS)));
            if (form.length() >= SHORTEST_PART) queries.add(weigh(new PrefixQuery(new Term(TAIL, form)), ENDS));
        }
        return queries;
    }

    private List<Query> inLatin(String word) {
        var folded = WordForms.of("de", word);
        return folded.isEmpty() ? List.of() : resembling.to(folded.getFirst());
    }

    private static Query any(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0.1f);
    }

    private static Query weigh(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
