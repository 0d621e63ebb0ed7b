package de.lotse.casework.walkin;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an advice is about: a life area or a legal domain, one of the two. */
record Topic(String list, String code) {

    private static final List<String> LISTS = List.of("life_area", "legal_domain");

    /** Empty for what is on none of the lists. */
    static Optional<Topic> of(String value, Codes codes, LocalDate today) {
        var parts = value.split("\\.", 2);
        if (parts.length < 2 || !LISTS.contains(parts[0]) || !codes.isValid(parts[0], parts[1], today))
            return Optional.empty();
        return Optional.of(new Topic(parts[0], parts[1]));
    }

    static List<Option> options(Codes codes, LocalDate today) {
        var options = new ArrayList<Option>();
        for (var list : LISTS)
            for (var code : codes.options(list, today)) options.add(new Option(list + "." + code.code(), code.label()));
        return options;
    }

    String label(Codes codes) {
        return codes.label(list, code);
    }

    @Nullable
    String lifeArea() {
        return list.equals("life_area") ? code : null;
    }

    @Nullable
    String legalDomain() {
        return list.equals("legal_domain") ? code : null;
    }
}
