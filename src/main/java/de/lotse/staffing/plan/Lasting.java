package de.lotse.staffing.plan;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stays the same thing while its states follow each other without a gap. */
public interface Lasting<S extends Dated<S>, L extends Lasting<S, L>> {

    UUID id();

    int version();

    /** In order, at least one. */
    List<S> states();

    /** The same thing with other states. */
    L having(List<S> states);

    default Span life() {
        return new Span(
                states().getFirst().valid().from(), states().getLast().valid().last());
    }

    default Optional<S> on(LocalDate day) {
        return states().stream().filter(state -> state.valid().covers(day)).findFirst();
    }

    /** What counted on that day, else what came next, else what was last. */
    default S near(LocalDate day) {
        return on(day).orElseGet(() -> day.isBefore(life().from()) ? states().getFirst() : states().getLast());
    }

    /** Throws {@link NotFound} for a state of something else. */
    default S state(UUID id) {
        return states().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether a change may begin on that day: it exists, and nothing else begins then. */
    default boolean mayChangeFrom(LocalDate day) {
        return on(day).filter(state -> !state.valid().from().equals(day)).isPresent();
    }

    /** From that day on as in the new state, up to the next change. Ask {@link #mayChangeFrom} before. */
    default L changedFrom(LocalDate day, S state) {
        var states = new ArrayList<S>();
        for (var one : states()) {
            if (!one.valid().covers(day)) states.add(one);
            else {
                states.add(one.during(one.valid().endingOn(day.minusDays(1))));
                states.add(state.anew(Ids.next(), one.valid().beginningOn(day)));
            }
        }
        return having(states);
    }

    /** Whether it may end with that day: it exists, has no end yet, and no change is known for later. */
    default boolean mayEndOn(LocalDate last) {
        var state = states().getLast();
        return state.valid().covers(last) && state.valid().last() == null;
    }

    default L endedOn(LocalDate last) {
        var state = states().getLast();
        return with(state.during(state.valid().endingOn(last)));
    }

    /** Whether a correction to these days moves the borders to its neighbours, but over none of them. */
    default boolean mayCorrect(S was, Span days) {
        var index = states().indexOf(was);
        @Nullable LocalDate last = was.valid().last();
        var afterBefore = index == 0
                || days.from().isAfter(states().get(index - 1).valid().from());
        return afterBefore
                && (index == states().size() - 1 || last == null || !days.from().isAfter(last));
    }

    /**
     * As it should have been entered. Ask {@link #mayCorrect} before. The state before ends where this one begins, the state after begins where this one ends.
     *
     * @param corrected with the id of a state of this thing
     * @throws IllegalArgumentException if another state would vanish by it
     */
    default L corrected(S corrected) {
        var states = new ArrayList<>(states());
        var index = states.indexOf(state(corrected.id()));
        states.set(index, corrected);
        if (index > 0) {
            var before = states.get(index - 1);
            states.set(
                    index - 1,
                    before.during(
                            before.valid().endingOn(corrected.valid().from().minusDays(1))));
        }
        if (index + 1 < states.size()) {
            var after = states.get(index + 1);
            states.set(index + 1, after.during(after.valid().beginningOn(dayAfter(corrected))));
        }
        return having(states);
    }

    private static LocalDate dayAfter(Dated<?> state) {
        @Nullable LocalDate last = state.valid().last();
        if (last == null) throw new IllegalArgumentException("would swallow what comes after");
        return last.plusDays(1);
    }

    private L with(S state) {
        var states = new ArrayList<>(states());
        states.replaceAll(one -> one.id().equals(state.id()) ? state : one);
        states.sort(Comparator.comparing(one -> one.valid().from()));
        return having(states);
    }
}
