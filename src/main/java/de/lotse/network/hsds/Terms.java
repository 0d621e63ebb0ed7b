package de.lotse.network.hsds;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The terms of the municipality of the current scope. */
@Component
class Terms {

    private final Codes codes;
    private final Clock clock;

    Terms(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** Also for a code that is offered no longer but stands where it was chosen. */
    Term of(Taxonomy taxonomy, String code) {
        return new Term(taxonomy, code, name(taxonomy, code), tenant());
    }

    /** All that can be chosen today, and those in use besides. */
    List<Term> all(Collection<Term> used) {
        var all = new LinkedHashMap<UUID, Term>();
        for (var taxonomy : Taxonomy.values()) offered(taxonomy).forEach(term -> all.put(term.id(), term));
        used.forEach(term -> all.putIfAbsent(term.id(), term));
        return List.copyOf(all.values());
    }

    Optional<Term> find(UUID id) {
        return all(List.of()).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    private Stream<Term> offered(Taxonomy taxonomy) {
        if (!taxonomy.isKept()) return taxonomy.codes().stream().map(code -> of(taxonomy, code));
        return options(taxonomy).stream().map(option -> new Term(taxonomy, option.code(), option.label(), tenant()));
    }

    private List<CodeOption> options(Taxonomy taxonomy) {
        var today = LocalDate.now(clock);
        return taxonomy == Taxonomy.DISTRICT ? codes.districts(tenant(), today) : codes.options(taxonomy.key(), today);
    }

    private String name(Taxonomy taxonomy, String code) {
        if (taxonomy.isKept()) return codes.label(taxonomy.key(), code);
        if (!taxonomy.codes().contains(code)) return code;
        if (taxonomy != Taxonomy.ELIGIBILITY) return t("network.hsds.term." + taxonomy + "." + code);
        var parts = code.split(":", 2);
        return t("network.hsds.dimension." + parts[0]) + ", " + t("network.hsds.operator." + parts[1]);
    }

    private static TenantId tenant() {
        return Scope.current().orElseThrow().tenant();
    }

    /** Labels of the codes of a rule, for people. */
    String words(String dimension, List<?> choices) {
        var list = LISTS.get(dimension);
        return String.join(
                ", ",
                choices.stream()
                        .map(choice -> list == null ? choice.toString() : codes.label(list, choice.toString()))
                        .toList());
    }

    private static final Map<String, String> LISTS = Map.of(
            "RESIDENCE_STATUS", "residence_title",
            "LEGAL_DOMAIN", "legal_domain",
            "LANGUAGE_LEVEL", "language_level",
            "DISTRICT", "district",
            "GENDER", "gender",
            "FAMILY", "family_situation");

    String language(String code) {
        return codes.label("language", code);
    }
}
