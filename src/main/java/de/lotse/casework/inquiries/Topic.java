package de.lotse.casework.inquiries;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an advice is about: a life area or a legal domain, one of the two. */
public record Topic(String list, String code) {

    private static final List<String> LISTS = List.of("life_area", "legal_domain");

    /** Empty for what is on none of the lists. */
    public static Optional<Topic> of(String value, Codes codes, LocalDate today) {
        var parts = value.split("\\.", 2);
        if (parts.length < 2 || !LISTS.contains(parts[0]) || !codes.isValid(parts[0], parts[1], today))
            return Optional.empty();
        return Optional.of(new Topic(parts[0], parts[1]));
    }

    /** As it is kept: at most one of the two is there. */
    static @Nullable Topic known(@Nullable String lifeArea, @Nullable String legalDomain) {
        if (lifeArea != null) return new Topic("life_area", lifeArea);
        return legalDomain == null ? null : new Topic("legal_domain", legalDomain);
    }

    public static List<Option> options(Codes codes, LocalDate today) {
        var options = new ArrayList<Option>();
        for (var list : LISTS)
            for (var code : codes.options(list, today)) options.add(new Option(list + "." + code.code(), code.label()));
        return options;
    }

    public String label(Codes codes) {
        return codes.label(list, code);
    }

    public @Nullable String lifeArea() {
        return list.equals("life_area") ? code : null;
    }

    public @Nullable String legalDomain() {
        return list.equals("legal_domain") ? code : null;
    }
}
