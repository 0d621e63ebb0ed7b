import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What grants cost: the lists of somebody whose organisation reads of 2,000 cases of others, beside those of somebody with 50 and with
 * none. One after the other in turn, so that what else the machine does meets all alike. Alone: {@code java bench/Grants.java PORT}.
 */
class Grants {

    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    private static final List<String> LISTS = List.of("/faelle", "/start", "/vermittlungen/freigaben");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure("http://127.0.0.1:" + arguments[0]);
    }

    /** The middle time of each list in ms as JSON, for many, a page full and no grants. */
    static String measure(String base) throws IOException, InterruptedException {
        var readers = List.of(User.alone(base, "benchmany"), User.alone(base, "benchpage"), User.alone(base, "benchnone"));
        var lists = new ArrayList<String>();
        for (var list : LISTS) {
            var times = times(readers, list);
            System.out.printf(Locale.ROOT, "%-26s 2000 Freigaben %.1f ms, 50: %.1f ms, keine: %.1f ms; 2000 / keine %.2f, 2000 / 50 %.2f%n",
                    list, times.get(0), times.get(1), times.get(2), times.get(0) / times.get(2), times.get(0) / times.get(1));
            lists.add(String.format(Locale.ROOT, "{\"list\":\"%s\",\"many_ms\":%.2f,\"page_ms\":%.2f,\"none_ms\":%.2f}", list, times.get(0), times.get(1), times.get(2)));
        }
        return "[" + String.join(",", lists) + "]";
    }

    /** The first half warms up. */
    private static List<Double> times(List<User> readers, String list) throws IOException, InterruptedException {
        Map<User, List<Long>> taken = new LinkedHashMap<>();
        for (var reader : readers) taken.put(reader, new ArrayList<>());
        for (var round = 0; round < 2 * ROUNDS; round++) {
            for (var reader : readers) {
                var begin = System.nanoTime();
                reader.get(list);
                if (round >= ROUNDS) taken.get(reader).add(System.nanoTime() - begin);
            }
        }
        return taken.values().stream().map(Grants::middle).toList();
    }

    private static double middle(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
