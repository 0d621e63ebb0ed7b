package de.lotse.casework.deadlines;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The reference files themselves as code lists, so that the rules are tested with the data that ships. */
final class FileCodes implements Codes {

    private final Map<String, List<Map<String, String>>> lists =
            Map.of("deadline_rule", read("deadline_rule"), "notification_fiction", read("notification_fiction"));

    @Override
    public List<CodeOption> options(String list, LocalDate on) {
        return lists.getOrDefault(list, List.of()).stream()
                .filter(row -> !on.isBefore(day(row, "valid_from", LocalDate.MIN)))
                .filter(row -> !on.isAfter(day(row, "valid_to", LocalDate.MAX)))
                .map(row -> new CodeOption(text(row, "code"), text(row, "label"), row))
                .toList();
    }

    @Override
    public List<CodeOption> districts(TenantId tenant, LocalDate on) {
        return List.of();
    }

    @Override
    public String label(String list, String code) {
        return code;
    }

    @Override
    public boolean isValid(String list, String code, LocalDate on) {
        return options(list, on).stream().anyMatch(option -> option.code().equals(code));
    }

    @Override
    public @Nullable CodeOption find(String list, String code) {
        return null;
    }

    @Override
    public @Nullable LocalDate firstDay(String list, String code) {
        return null;
    }

    @Override
    public @Nullable LocalDate lastDay(String list, String code) {
        return null;
    }

    private static LocalDate day(Map<String, String> row, String column, LocalDate open) {
        return row.containsKey(column) ? LocalDate.parse(text(row, column)) : open;
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> read(String list) {
        try {
            var lines = Files.readAllLines(Path.of("src/main/resources/reference", list + ".csv"));
            var header = lines.getFirst().split(";", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        return IntStream.range(0, header.length)
                .filter(column -> !cells[column].isEmpty())
                .boxed()
                .collect(Collectors.toMap(column -> header[column], column -> cells[column]));
    }
}
