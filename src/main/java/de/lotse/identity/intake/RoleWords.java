package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.tables.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roles that a cell names.
 *
 * @param roles names of {@link Role}, in the order of the alphabet
 * @param unknown words that name none
 */
record RoleWords(List<String> roles, List<String> unknown) {

    static RoleWords of(String cell) {
        var roles = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        for (var word : words(cell))
            find(word).ifPresentOrElse(role -> roles.add(role.name()), () -> unknown.add(word));
        return new RoleWords(List.copyOf(roles), List.copyOf(unknown));
    }

    /** All that there are, for whoever wrote another. */
    static String known() {
        return Arrays.stream(Role.values()).map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }

    static String labels(List<String> roles) {
        return roles.stream().map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("[,;|+]|\\bund\\b|\\band\\b"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
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
