package de.lotse.casework.clientsheet;

import de.lotse.casework.clientsheet.Received.Line;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who received what, why and when: what she agreed to, what a norm allowed, and what was sent, the latest first. */
@Component
@Order(4)
class ReceivedPart implements SheetPart {

    private final List<Received> sources;

    ReceivedPart(List<Received> sources) {
        this.sources = sources;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        var entries = sources.stream()
                .flatMap(source -> source.of(asked).stream())
                .sorted(Comparator.comparing(Line::day).reversed())
                .map(Line::entry)
                .toList();
        return new Section(
                words.of("received"),
                entries.isEmpty() ? List.of(words.of("received.none")) : List.of(),
                entries,
                List.of(words.of("received.later")));
    }
}
