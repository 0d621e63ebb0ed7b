package de.lotse.casework.appointments;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An appointment with all that it was before and what it became, in order; alone if it was never moved. */
final class Chain {

    private Chain() {}

    static List<Appointment> of(Appointment one, List<Appointment> ofTheCase) {
        var known = ofTheCase.stream().collect(Collectors.toMap(Appointment::id, Function.identity()));
        var chain = new ArrayDeque<Appointment>(List.of(one));
        for (var before = get(known, one.movedFrom()); before != null; before = get(known, before.movedFrom()))
            chain.addFirst(before);
        for (var after = get(known, one.movedTo()); after != null; after = get(known, after.movedTo()))
            chain.addLast(after);
        return List.copyOf(chain);
    }

    private static @Nullable Appointment get(Map<UUID, Appointment> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }
}
