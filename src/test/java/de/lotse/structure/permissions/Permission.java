package de.lotse.structure.permissions;

import de.lotse.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of permissions.csv: what each person gets from a route.
 *
 * @param needs in words, for the reader
 * @param roles whom the four answers by relation concern
 * @param byRelation {@code ok}, or the status of a refusal
 * @param others what every other role gets, whatever the relation
 * @param alternative the line for further roles, whose {@code others} counts then
 */
public record Permission(
        String route,
        String needs,
        Set<Role> roles,
        List<String> byRelation,
        String others,
        @Nullable Permission alternative) {

    private static final Path FILE = Path.of("src/test/resources/de/lotse/structure/permissions.csv");

    /** By route, in the order of the file. */
    public static Map<String, Permission> read() {
        try {
            var permissions = new LinkedHashMap<String, Permission>();
            for (var line : Files.readAllLines(FILE)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var permission = of(
                        Arrays.stream(line.split(" ; ", -1)).map(String::strip).toList());
                permissions.merge(permission.route(), permission, Permission::and);
            }
            return permissions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Permission of(List<String> cells) {
        if (cells.size() != 8) throw new AssertionError("not eight cells: " + cells);
        return new Permission(cells.get(0), cells.get(1), roles(cells.get(2)), cells.subList(3, 7), cells.get(7), null);
    }

    private static Set<Role> roles(String cell) {
        if (cell.equals("everybody")) return Set.of(Role.values());
        return Arrays.stream(cell.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** A further line for other roles of the same route. */
    private Permission and(Permission other) {
        if (alternative != null || !Collections.disjoint(roles, other.roles))
            throw new AssertionError("twice: " + route);
        return new Permission(route, needs, roles, byRelation, others, other);
    }

    public String expected(Role role, Relation relation) {
        if (roles.contains(role)) return byRelation.get(relation.ordinal());
        return alternative == null ? others : alternative.expected(role, relation);
    }
}
