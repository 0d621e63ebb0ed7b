package de.lotse.network.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** What the public saw of a municipality's directory at one moment, to be searched by words and choices. Never changed. */
final class OfferIndex {

    /** So few that a word may have been mistyped. */
    private static final int FEW = 3;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final OfferFacts facts;

    OfferIndex(IndexReader reader, List<OfferText> offers) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null); // hardly two people ask the same
        this.facts = new OfferFacts(offers);
    }

    int size() {
        return facts.size();
    }

    /** @param from of the hits, counted from 0 */
    OfferHits find(Wanted wanted, Instant now, int from, int most) {
        var words = WordForms.ofQuestion(wanted.text());
        if (words.isEmpty())
            return answer(Hits.all(facts.size()), wanted, now, from, most, OfferHits.Exactness.AS_TYPED);

        var query = new WordsQuery(reader);
        var typed = run(query.asTyped(words));
        if (typed.count() >= FEW) return answer(typed, wanted, now, from, most, OfferHits.Exactness.AS_TYPED);
        var mistyped = run(query.mistyped(words));
        if (mistyped.count() > 0) {
            var exactness = mistyped.count() == typed.count()
                    ? OfferHits.Exactness.AS_TYPED
                    : OfferHits.Exactness.WITH_TYPING_ERRORS;
            return answer(mistyped, wanted, now, from, most, exactness);
        }
        var some = words.size() == 1 ? mistyped : run(query.some(words));
        return answer(some, wanted, now, from, most, OfferHits.Exactness.SOME_WORDS);
    }

    private OfferHits answer(Hits hits, Wanted wanted, Instant now, int from, int most, OfferHits.Exactness exactness) {
        var chosen = facts.choose(hits, wanted, now);
        var page = best(chosen.hits(), from, most).stream().map(facts::id).toList();
        return new OfferHits(page, chosen.hits().count(), chosen.counts(), exactness);
    }

    /** Those with the highest score, and among equals those first in the list. */
    private static List<Integer> best(Hits hits, int from, int most) {
        var worstFirst = Comparator.<Integer>comparingDouble(hits::score)
                .thenComparing(hits::document, Comparator.reverseOrder());
        var kept = new PriorityQueue<>(worstFirst);
        for (var i = 0; i < hits.count(); i++) {
            var full = kept.size() == from + most;
            if (full && (kept.isEmpty() || hits.score(i) <= hits.score(kept.element())))
                continue; // later ones come later
            if (full) kept.poll();
            kept.add(i);
        }
        return kept.stream()
                .sorted(worstFirst.reversed())
                .skip(from)
                .map(hits::document)
                .toList();
    }

    private Hits run(Query query) {
        var hits = new Hits();
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
            for (var leaf : reader.leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer == null) continue;
                var documents = scorer.iterator();
                for (var doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
                    hits.add(leaf.docBase + doc, scorer.score());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }
}
