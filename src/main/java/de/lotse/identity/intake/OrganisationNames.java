package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.tables.CellText;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which organisation is meant by what stands in a list. */
record OrganisationNames(List<Organisation> all) {

    private static final int NAMED = 5;

    /** By the name, else by the short name if only one has it. */
    Optional<Organisation> find(String typed) {
        var folded = CellText.folded(typed);
        var named = all.stream()
                .filter(one -> CellText.folded(one.name()).equals(folded))
                .findFirst();
        if (named.isPresent()) return named;
        var called = all.stream()
                .filter(one -> CellText.folded(one.shortName()).equals(folded))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** How to repair a name that is not known: with the ones that are like it, or with all if they are few. */
    String unknown(String typed) {
        var folded = CellText.folded(typed);
        var like = all.stream()
                .filter(one ->
                        isLike(CellText.folded(one.name()), folded) || isLike(CellText.folded(one.shortName()), folded))
                .limit(NAMED)
                .toList();
        var shown = like.isEmpty() && all.size() <= NAMED ? all : like;
        if (shown.isEmpty()) return t("identity.intake.say.organisation", typed);
        var names = shown.stream().map(one -> "„" + one.name() + "“").collect(Collectors.joining(", "));
        return t("identity.intake.say.organisation.like", typed, names);
    }

    String name(UUID id) {
        return all.stream()
                .filter(one -> one.id().value().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isLike(String known, String typed) {
        return known.length() > 2 && typed.length() > 2 && (known.contains(typed) || typed.contains(known));
    }
}
