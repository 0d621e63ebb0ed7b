package de.lotse.staffing.demo;

import de.lotse.shared.Ids;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.UnitKind;
import de.lotse.staffing.plan.UnitState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads a staff plan from a file with a line for each state; its first line says how. */
final class PlanFile {

    private final List<Row> rows;
    private final Map<String, UUID> ids = new HashMap<>();

    private PlanFile(List<Row> rows) {
        this.rows = rows;
    }

    static PlanFile read(String town) {
        try {
            var text =
                    new ClassPathResource("demo/staffing-" + town + ".txt").getContentAsString(StandardCharsets.UTF_8);
            return new PlanFile(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the id of the unit, in the order of the file. */
    Map<UUID, List<UnitState>> units() {
        var units = new LinkedHashMap<UUID, List<UnitState>>();
        of("unit").forEach(row -> units.merge(id(row), List.of(unit(row)), PlanFile::joined));
        return units;
    }

    Map<UUID, List<PostState>> posts() {
        var posts = new LinkedHashMap<UUID, List<PostState>>();
        of("post").forEach(row -> posts.merge(id(row), List.of(post(row)), PlanFile::joined));
        return posts;
    }

    Stream<Row> of(String kind) {
        return rows.stream().filter(row -> row.cell(0).equals(kind));
    }

    /** Of the unit or post whose key stands in the line. */
    UUID id(Row row) {
        var key = row.cell(0).equals("unit") ? "unit " + row.cell(1) : "post " + row.cell(1);
        return ids.computeIfAbsent(key, _ -> Ids.next());
    }

    private UUID unitId(String key) {
        return ids.computeIfAbsent("unit " + key, _ -> Ids.next());
    }

    private UnitState unit(Row row) {
        return new UnitState(
                Ids.next(),
                row.days(2),
                UnitKind.valueOf(row.cell(4)),
                row.cell(5),
                row.cell(6),
                row.cell(7).isEmpty() ? null : unitId(row.cell(7)));
    }

    private PostState post(Row row) {
        return new PostState(
                Ids.next(),
                row.days(2),
                unitId(row.cell(4)),
                row.cell(5),
                row.number(6),
                row.cell(7).equals("leads"),
                row.cell(8),
                row.cell(9),
                row.cell(10));
    }

    private static <S> List<S> joined(List<S> before, List<S> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    record Row(List<String> cells) {

        static Row of(String line) {
            return new Row(
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        }

        /** Empty where the line is shorter. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        LocalDate day(int index) {
            return LocalDate.parse(cell(index));
        }

        int number(int index) {
            return Integer.parseInt(cell(index));
        }

        /** From one cell to the next. */
        Span days(int index) {
            @Nullable LocalDate last = cell(index + 1).isEmpty() ? null : day(index + 1);
            return new Span(day(index), last);
        }
    }
}
