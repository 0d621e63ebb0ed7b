package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the minutes to the items of a conference of the own organisation. */
@Component
class Views {

    private final Minutes minutes;

    Views(Minutes minutes) {
        this.minutes = minutes;
    }

    /** @param items some of the round, in their order */
    List<ItemView> of(Round round, List<AgendaItem> items) {
        var caseId = round.conference().caseId().value();
        var written = minutes.of(caseId, items, true);
        var addenda = minutes.addenda(caseId, items);
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var item = items.get(i);
                    var one = written.get(item.id());
                    return new ItemView(
                            i + 1,
                            item,
                            one,
                            one == null ? "" : present(round, one),
                            one == null ? "" : who(round, one.stepWho()),
                            addenda.getOrDefault(item.id(), List.of()));
                })
                .toList();
    }

    private static String present(Round round, ItemMinutes minutes) {
        var names = new ArrayList<String>();
        if (minutes.personPresent()) names.add(t("casework.conferences.person"));
        round.participants().stream()
                .filter(one -> minutes.present().contains(one.id()))
                .forEach(one -> names.add(one.name()));
        return String.join(", ", names);
    }

    private static String who(Round round, @Nullable String who) {
        if (Objects.equals(who, ItemMinutes.PERSON)) return t("casework.conferences.person");
        return round.participants().stream()
                .filter(one -> one.id().toString().equals(who))
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }
}
