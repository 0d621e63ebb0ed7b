import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long requests took. */
class Times {

    private final List<Long> nanoseconds = Collections.synchronizedList(new ArrayList<>());
    private volatile int bytes;
    private List<Long> sorted = List.of();

    void add(long duration, int size) {
        nanoseconds.add(duration);
        bytes = size;
    }

    int count() {
        return Math.max(1, nanoseconds.size());
    }

    double perSecond(int seconds) {
        return nanoseconds.size() / (double) seconds;
    }

    double percentile(int percent) {
        if (sorted.size() != nanoseconds.size()) sorted = nanoseconds.stream().sorted().toList();
        if (sorted.isEmpty()) return 0;
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    int bytes() {
        return bytes;
    }
}
