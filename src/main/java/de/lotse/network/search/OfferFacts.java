package de.lotse.network.search;

import de.lotse.network.hours.OpeningHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be chosen of each offer, in small numbers, so that thousands are counted in a moment. */
final class OfferFacts {

    private final UUID[] ids;
    private final List<List<OpeningHours>> hours = new ArrayList<>();
    private final BitSet withoutAppointment = new BitSet();
    private final Map<Choice, Codes> codes = new EnumMap<>(Choice.class);
    private volatile OpenNow open = new OpenNow(Instant.MIN, new BitSet());

    OfferFacts(List<OfferText> offers) {
        ids = offers.stream().map(offer -> offer.id).toArray(UUID[]::new);
        for (var choice : Choice.values()) codes.put(choice, Codes.of(choice, offers));
        for (var i = 0; i < ids.length; i++) {
            withoutAppointment.set(i, offers.get(i).withoutAppointment);
            hours.add(List.copyOf(offers.get(i).hours));
        }
    }

    /** Hits that are left, and for each code how many there would be. */
    record Chosen(Hits hits, Map<Choice, Map<String, Integer>> counts) {}

    int size() {
        return ids.length;
    }

    UUID id(int document) {
        return ids[document];
    }

    Chosen choose(Hits hits, Wanted wanted, Instant now) {
        var kinds = Choice.values();
        var wantedCodes = new EnumMap<Choice, BitSet>(Choice.class);
        var counts = new EnumMap<Choice, int[]>(Choice.class);
        for (var kind : kinds) {
            wantedCodes.put(kind, of(kind).wanted(wanted.chosen(kind)));
            counts.put(kind, new int[of(kind).names().size()]);
        }
        var open = wanted.openNow() ? openAt(now) : null;
        var left = new Hits();
        for (var i = 0; i < hits.count(); i++) {
            var document = hits.document(i);
            if (wanted.withoutAppointment() && !withoutAppointment.get(document)) continue;
            if (open != null && !open.get(document)) continue;
            Choice missed = null;
            var misses = 0;
            for (var kind : kinds) {
                if (!wanted.chosen(kind).isEmpty() && !of(kind).has(document, wantedCodes.get(kind))) {
                    missed = kind;
                    misses++;
                }
            }
            if (misses == 0) left.add(document, hits.score(i));
            if (misses == 0) for (var kind : kinds) of(kind).count(document, counts.get(kind));
            else if (misses == 1) of(missed).count(document, counts.get(missed));
        }
        return new Chosen(left, named(counts));
    }

    private Codes of(Choice kind) {
        return codes.get(kind);
    }

    private Map<Choice, Map<String, Integer>> named(Map<Choice, int[]> counts) {
        var named = new EnumMap<Choice, Map<String, Integer>>(Choice.class);
        counts.forEach((kind, numbers) -> named.put(kind, of(kind).named(numbers)));
        return named;
    }

    /** The same for everybody within a minute. */
    private BitSet openAt(Instant now) {
        var known = open;
        var minute = Instant.ofEpochSecond(now.getEpochSecond() / 60 * 60);
        if (known.minute().equals(minute)) return known.documents();
        var documents = new BitSet();
        for (var i = 0; i < ids.length; i++)
            documents.set(i, hours.get(i).stream().anyMatch(one -> one.isOpen(minute)));
        open = new OpenNow(minute, documents);
        return documents;
    }

    private record OpenNow(Instant minute, BitSet documents) {}

    /** @param ofDocument the numbers of the codes that each document has */
    private record Codes(List<String> names, Map<String, Integer> numbers, int[][] ofDocument) {

        static Codes of(Choice choice, List<OfferText> offers) {
            var names = new ArrayList<String>();
            var numbers = new HashMap<String, Integer>();
            var ofDocument = new int[offers.size()][];
            for (var i = 0; i < ofDocument.length; i++)
                ofDocument[i] = offers.get(i).codes.get(choice).stream()
                        .mapToInt(code -> numbers.computeIfAbsent(code, added -> {
                            names.add(added);
                            return names.size() - 1;
                        }))
                        .toArray();
            return new Codes(names, numbers, ofDocument);
        }

        BitSet wanted(Iterable<String> codes) {
            var wanted = new BitSet();
            for (var code : codes) if (numbers.containsKey(code)) wanted.set(numbers.get(code));
            return wanted;
        }

        boolean has(int document, BitSet wanted) {
            for (var code : ofDocument[document]) if (wanted.get(code)) return true;
            return false;
        }

        void count(int document, int[] counts) {
            for (var code : ofDocument[document]) counts[code]++;
        }

        Map<String, Integer> named(int[] counts) {
            var named = new HashMap<String, Integer>();
            for (var code = 0; code < counts.length; code++)
                if (counts[code] > 0) named.put(names.get(code), counts[code]);
            return named;
        }
    }
}
