package de.lotse.reporting.releases;

import de.lotse.reporting.Circle;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.DisclosedCell;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.TableRequest;
import de.lotse.reporting.releases.Snapshots.Snapshot;
import de.lotse.reporting.suppression.Rule;
import de.lotse.reporting.threshold.Thresholds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Answers tables from their frozen quarter, and remembers them. */
@Component
class Tables {

    private final Snapshots snapshots;
    private final Releases releases;
    private final Thresholds thresholds;
    private final Patience patience;
    private final Clock clock;

    Tables(Snapshots snapshots, Releases releases, Thresholds thresholds, Patience patience, Clock clock) {
        this.snapshots = snapshots;
        this.releases = releases;
        this.thresholds = thresholds;
        this.patience = patience;
        this.clock = clock;
    }

    DisclosedTable disclose(TableRequest request) {
        check(request);
        if (request.circle() == Circle.EXACT) return exact(request);
        if (!request.quarter().isOverOn(LocalDate.now(clock))) return nothing(request, thresholds.here());
        var snapshot = snapshots.find(request).orElseGet(() -> freeze(request));
        var by = positions(snapshot, request.by());
        if (by.size() < request.by().size())
            return nothing(request, snapshot.rule().smallest());
        return table(snapshot, by, answer(snapshot, Set.copyOf(by)));
    }

    private Snapshot freeze(TableRequest request) {
        patience.limit();
        return snapshots.freeze(request, thresholds.here(), clock.instant());
    }

    private static void check(TableRequest request) {
        for (var one : request.contributions()) {
            if (one.codes().size() != request.dimensions().size())
                throw new IllegalArgumentException("a contribution has a code for each dimension");
            for (var d = 0; d < one.codes().size(); d++)
                if (!request.dimensions().get(d).codes().contains(one.codes().get(d)))
                    throw new IllegalArgumentException(
                            request.dimensions().get(d).name() + " has no such code as a contribution names");
        }
    }

    /** Everything, for who may open everything. */
    private DisclosedTable exact(TableRequest request) {
        var chosen = new LinkedHashSet<Integer>();
        for (var name : request.by()) chosen.add(position(request.dimensions(), name));
        var inner = new Inner(request.dimensions(), new TreeSet<>(chosen));
        var lattice = inner.lattice(request.contributions());
        var all = new Book(request.dimensions(), List.of(), new Rule(1, 1, true));
        Map<List<String>, DisclosedCell> cells = new HashMap<>();
        for (var codes : all.allCodes(chosen))
            cells.put(chosen(codes, chosen), DisclosedCell.of(lattice.count(inner.cell(lattice, codes))));
        var dimensions = chosen.stream().map(request.dimensions()::get).toList();
        return new DisclosedTable(dimensions, cells, thresholds.here(), true);
    }

    private static DisclosedTable nothing(TableRequest request, int smallest) {
        var dimensions = request.by().stream()
                .map(name -> request.dimensions().get(position(request.dimensions(), name)))
                .toList();
        return new DisclosedTable(dimensions, Map.of(), smallest, false);
    }

    private Map<List<String>, Optional<Long>> answer(Snapshot snapshot, Set<Integer> by) {
        if (!releases.tables(snapshot.id()).contains(by)) release(snapshot, by);
        return releases.cells(snapshot.id());
    }

    /** One after the other, so that each sees what the others have shown. */
    private void release(Snapshot snapshot, Set<Integer> by) {
        patience.limit();
        snapshots.lock(snapshot.id());
        var before = releases.tables(snapshot.id());
        if (before.contains(by)) return;
        var book = new Book(snapshot.dimensions(), snapshots.contributions(snapshot.id()), snapshot.rule());
        book.remember(before, releases.cells(snapshot.id()));
        book.table(by);
        releases.addCells(snapshot.id(), book.cells());
        for (var table : book.tables())
            if (!before.contains(table)) releases.add(snapshot.id(), table, book.cells(table), clock.instant());
    }

    private static DisclosedTable table(
            Snapshot snapshot, List<Integer> by, Map<List<String>, Optional<Long>> remembered) {
        Map<List<String>, DisclosedCell> cells = new HashMap<>();
        var all = new Book(snapshot.dimensions(), List.of(), snapshot.rule());
        for (var codes : all.allCodes(Set.copyOf(by)))
            remembered
                    .getOrDefault(codes, Optional.empty())
                    .ifPresent(shown -> cells.put(chosen(codes, by), DisclosedCell.of(shown)));
        var dimensions = by.stream().map(snapshot.dimensions()::get).toList();
        return new DisclosedTable(dimensions, cells, snapshot.rule().smallest(), false);
    }

    private static List<String> chosen(List<String> codes, Iterable<Integer> by) {
        List<String> chosen = new ArrayList<>();
        for (var position : by) chosen.add(codes.get(position));
        return List.copyOf(chosen);
    }

    /** Fewer than the names if the snapshot is older than one of the dimensions. */
    private static List<Integer> positions(Snapshot snapshot, List<String> names) {
        return names.stream()
                .map(name -> position(snapshot.dimensions(), name))
                .filter(position -> position >= 0)
                .toList();
    }

    private static int position(List<Dimension> dimensions, String name) {
        return dimensions.stream().map(Dimension::name).toList().indexOf(name);
    }
}
