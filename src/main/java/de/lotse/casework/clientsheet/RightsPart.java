package de.lotse.casework.clientsheet;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What she may ask for, and how. */
@Component
@Order(7)
class RightsPart implements SheetPart {

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        return new Section(
                words.of("rights"),
                List.of(
                        words.of("rights.correct"),
                        words.of("rights.erase"),
                        words.of("rights.how"),
                        words.of("rights.complain")),
                List.of(),
                List.of());
    }
}
