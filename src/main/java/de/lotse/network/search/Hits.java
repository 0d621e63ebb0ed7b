package de.lotse.network.search;

import java.util.Arrays;

/** Documents and how well each fits, in the order of their numbers. */
final class Hits {

    private int[] documents = new int[64];
    private float[] scores = new float[64];
    private int count;

    /** Every document, none better than another. */
    static Hits all(int documents) {
        var hits = new Hits();
        for (var i = 0; i < documents; i++) hits.add(i, 0);
        return hits;
    }

    void add(int document, float score) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
        }
        documents[count] = document;
        scores[count] = score;
        count++;
    }

    int count() {
        return count;
    }

    int document(int place) {
        return documents[place];
    }

    float score(int place) {
        return scores[place];
    }
}
