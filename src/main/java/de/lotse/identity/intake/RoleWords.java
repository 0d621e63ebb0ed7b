package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.tables.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roles that a cell names. What a municipality calls a role may itself hold a comma or an „und“, so the cell is taken apart no further
 * than needed.
 *
 * @param roles names of {@link Role}, in the order of the alphabet
 * @param unknown words that name none
 */
record RoleWords(List<String> roles, List<String> unknown) {

    /** Those that part the most first. */
    private static final List<String> SEPARATORS = List.of("[;|]", "[,+]", "\\bund\\b|\\band\\b");

    static RoleWords of(String cell) {
        var roles = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        take(cell, SEPARATORS, roles, unknown);
        return new RoleWords(List.copyOf(roles), List.copyOf(unknown));
    }

    /** All that there are, for whoever wrote another. */
    static String known() {
        return Arrays.stream(Role.values()).map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }

    static String labels(List<String> roles) {
        return roles.stream().map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }

    private static void take(String words, List<String> separators, Set<String> roles, List<String> unknown) {
        var role = find(words);
        if (role.isPresent()) roles.add(role.get().name());
        else if (!separators.isEmpty())
            for (var part : words.split(separators.getFirst(), -1))
                take(part.strip(), separators.subList(1, separators.size()), roles, unknown);
        else if (!words.isEmpty()) unknown.add(words);
    }

    private static Optional<Role> find(String word) {
        var folded = CellText.folded(word);
        return Arrays.stream(Role.values())
                .filter(role -> CellText.folded(role.name()).equals(folded)
                        || CellText.folded(t("web.role." + role)).equals(folded)
                        || Arrays.stream(t("identity.intake.role.words." + role).split(",", -1))
                                .anyMatch(one -> CellText.folded(one).equals(folded)))
                .findFirst();
    }
}
