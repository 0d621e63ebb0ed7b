package de.lotse.staffing.plan;

import de.lotse.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All units, posts and holdings of a municipality with their whole history: small enough to be read at once. */
public record StaffPlan(
        List<Unit> units,
        List<Post> posts,
        List<Holding> holdings,
        List<Colleague> colleagues,
        List<PlannedFilling> fillings) {

    public static final StaffPlan EMPTY = new StaffPlan(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Throws {@link NotFound}. */
    public Unit unit(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Throws {@link NotFound}. */
    public Post post(UUID id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Throws {@link NotFound}. */
    public Holding holding(UUID id) {
        return holdings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Throws {@link NotFound}. */
    public Colleague colleague(UUID id) {
        return colleagues.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Units directly below another on a day, or below the head of the administration; by code, then by name. */
    public List<Unit> below(@Nullable UUID parent, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.on(day)
                        .filter(state -> parent == null ? state.parent() == null : parent.equals(state.parent()))
                        .isPresent())
                .sorted(Comparator.comparing((Unit unit) -> unit.near(day).code())
                        .thenComparing(unit -> unit.near(day).name()))
                .toList();
    }

    /** A unit and all below it on a day. */
    public Set<UUID> within(UUID unit, LocalDate day) {
        var found = new HashSet<UUID>();
        var waiting = new ArrayList<>(List.of(unit));
        while (!waiting.isEmpty()) {
            var one = waiting.removeLast();
            if (found.add(one)) below(one, day).forEach(child -> waiting.add(child.id()));
        }
        return found;
    }

    /** Posts and functions of a unit on a day: who leads first, then posts, then functions, by title. */
    public List<Post> postsOf(UUID unit, LocalDate day) {
        return posts.stream()
                .filter(post ->
                        post.on(day).filter(state -> state.unit().equals(unit)).isPresent())
                .sorted(Comparator.comparing((Post post) -> !post.near(day).leads())
                        .thenComparing(Post::kind)
                        .thenComparing(post -> post.near(day).title())
                        .thenComparing(Post::id))
                .toList();
    }

    /** Who ever held a post, the latest first. */
    public List<Holding> holdingsOf(UUID post) {
        return holdings.stream()
                .filter(one -> one.post().equals(post))
                .sorted(Comparator.comparing((Holding one) -> one.valid().from())
                        .reversed()
                        .thenComparing(Holding::id))
                .toList();
    }

    public List<Holding> holdersOf(UUID post, LocalDate day) {
        return holdingsOf(post).stream().filter(one -> one.valid().covers(day)).toList();
    }

    /** Hundredths of a post that nobody holds; for a function 100 where nobody does it. */
    public int vacant(Post post, LocalDate day) {
        var holders = holdersOf(post.id(), day);
        if (post.isFunction()) return holders.isEmpty() ? 100 : 0;
        return post.near(day).share()
                - holders.stream().mapToInt(Holding::share).sum();
    }

    /** From when on a vacancy is to be filled, as it was planned on that day; empty once somebody has come since. */
    public Optional<LocalDate> plannedFor(UUID post, LocalDate day) {
        return fillings.stream()
                .filter(one -> one.post().equals(post) && !one.notedOn().isAfter(day))
                .max(Comparator.comparing(PlannedFilling::notedOn))
                .filter(one -> holdingsOf(post).stream()
                        .map(held -> held.valid().from())
                        .noneMatch(came -> came.isAfter(one.notedOn()) && !came.isAfter(day)))
                .map(PlannedFilling::plannedFor);
    }

    public Count count(LocalDate day) {
        return count(day, units.stream().map(Unit::id).collect(Collectors.toSet()));
    }

    /** Of these units, without those below them. */
    public Count count(LocalDate day, Collection<UUID> where) {
        var heads = new HashSet<UUID>();
        var others = new HashSet<UUID>();
        var held = 0;
        var planned = 0;
        for (var post : posts) {
            var state = post.on(day).orElse(null);
            if (state == null || post.isFunction() || !where.contains(state.unit())) continue;
            planned += state.share();
            for (var holding : holdersOf(post.id(), day)) {
                held += holding.share();
                heads.add(holding.colleague());
                if (!state.employer().isEmpty()) others.add(holding.colleague());
            }
        }
        return new Count(heads.size(), others.size(), held, planned);
    }

    /** On which days units were founded, changed or ended for the first day. */
    public SortedSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        for (var unit : units) {
            unit.states().forEach(state -> days.add(state.valid().from()));
            @Nullable LocalDate last = unit.life().last();
            if (last != null) days.add(last.plusDays(1));
        }
        return days;
    }

    /** With another unit in the place of the one with its id, or as a new one. */
    public StaffPlan with(Unit unit) {
        var others = units.stream().filter(one -> !one.id().equals(unit.id()));
        return new StaffPlan(Stream.concat(others, Stream.of(unit)).toList(), posts, holdings, colleagues, fillings);
    }

    public StaffPlan with(Post post) {
        var others = posts.stream().filter(one -> !one.id().equals(post.id()));
        return new StaffPlan(units, Stream.concat(others, Stream.of(post)).toList(), holdings, colleagues, fillings);
    }

    public StaffPlan with(Holding holding) {
        var others = holdings.stream().filter(one -> !one.id().equals(holding.id()));
        return new StaffPlan(
                units, posts, Stream.concat(others, Stream.of(holding)).toList(), colleagues, fillings);
    }

    public StaffPlan without(Holding holding) {
        var others =
                holdings.stream().filter(one -> !one.id().equals(holding.id())).toList();
        return new StaffPlan(units, posts, others, colleagues, fillings);
    }

    public StaffPlan with(Colleague colleague) {
        var others = colleagues.stream().filter(one -> !one.id().equals(colleague.id()));
        return new StaffPlan(
                units,
                posts,
                holdings,
                Stream.concat(others, Stream.of(colleague)).toList(),
                fillings);
    }
}
