package de.lotse.network.search;

import de.lotse.network.hours.OpeningHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What can be chosen of each offer, in small numbers, so that thousands are counted in a moment. */
final class OfferFacts {

    private final UUID[] ids;
    private final List<List<OpeningHours>> hours = new ArrayList<>();
    private final BitSet withoutAppointment = new BitSet();
    private final List<Codes> codes;
    private volatile OpenNow open = new OpenNow(Instant.MIN, new BitSet());

    OfferFacts(List<OfferText> offers) {
        ids = offers.stream().map(offer -> offer.id).toArray(UUID[]::new);
        codes = Arrays.stream(Choice.values())
                .map(choice -> Codes.of(choice, offers))
                .toList();
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
        var kinds = codes.stream()
                .map(kind -> kind.counting(wanted.chosen(kind.choice())))
                .toList();
        var open = wanted.openNow() ? openAt(now) : null;
        var left = new Hits();
        for (var i = 0; i < hits.count(); i++) {
            var document = hits.document(i);
            if (wanted.withoutAppointment() && !withoutAppointment.get(document)) continue;
            if (open != null && !open.get(document)) continue;
            if (fits(kinds, document)) left.add(document, hits.score(i));
        }
        return new Chosen(left, counts(kinds));
    }

    /** Counts it for each kind of choice whose others it fits. */
    private static boolean fits(List<Counting> kinds, int document) {
        var misses = 0;
        for (var kind : kinds) if (kind.misses(document)) misses++;
        if (misses > 1) return false;
        for (var kind : kinds) if (misses == 0 || kind.misses(document)) kind.count(document);
        return misses == 0;
    }

    private static Map<Choice, Map<String, Integer>> counts(List<Counting> kinds) {
        var counts = new EnumMap<Choice, Map<String, Integer>>(Choice.class);
        for (var kind : kinds) counts.put(kind.codes().choice(), kind.named());
        return counts;
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
    private record Codes(Choice choice, List<String> names, Map<String, Integer> numbers, int[][] ofDocument) {

        static Codes of(Choice choice, List<OfferText> offers) {
            var names = new ArrayList<String>();
            var numbers = new HashMap<String, Integer>();
            var ofDocument = new int[offers.size()][];
            for (var i = 0; i < ofDocument.length; i++)
                ofDocument[i] = offers.get(i).codes(choice).stream()
                        .mapToInt(code -> numbers.computeIfAbsent(code, added -> {
                            names.add(added);
                            return names.size() - 1;
                        }))
                        .toArray();
            return new Codes(choice, names, numbers, ofDocument);
        }

        Counting counting(Set<String> chosen) {
            var wanted = new BitSet();
            for (var code : chosen) {
                var number = numbers.get(code);
                if (number != null) wanted.set(number);
            }
            return new Counting(this, chosen.isEmpty(), wanted, new int[names.size()]);
        }
    }

    /** @param any whether nothing of this kind is chosen */
    private record Counting(Codes codes, boolean any, BitSet wanted, int[] counts) {

        boolean misses(int document) {
            if (any) return false;
            for (var code : codes.ofDocument()[document]) if (wanted.get(code)) return false;
            return true;
        }

        void count(int document) {
            for (var code : codes.ofDocument()[document]) counts[code]++;
        }

        Map<String, Integer> named() {
            var named = new HashMap<String, Integer>();
            for (var code = 0; code < counts.length; code++)
                if (counts[code] > 0) named.put(codes.names().get(code), counts[code]);
            return named;
        }
    }
}
