package de.lotse.network.hsds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The filters {@code taxonomy_term_id} and {@code taxonomy_id}; nothing stands at a term that does not exist. */
@Component
class WantedTerms {

    private final Terms terms;
    private final Reading reading;

    WantedTerms(Terms terms, Reading reading) {
        this.terms = terms;
        this.reading = reading;
    }

    Filter in(
            Filter filter,
            Asked asked,
            BiFunction<Filter, Term, Filter> byTerm,
            BiFunction<Filter, String, Filter> byTaxonomy) {
        var all = filter;
        var term = asked.id("taxonomy_term_id");
        if (term.isPresent()) {
            var found = find(term.get());
            all = found.isEmpty() ? all.nothing() : byTerm.apply(all, found.get());
        }
        var taxonomy = asked.id("taxonomy_id");
        if (taxonomy.isEmpty()) return all;
        var found = Taxonomy.find(taxonomy.get());
        return found.isEmpty()
                ? all.nothing()
                : byTaxonomy.apply(all, found.get().key());
    }

    /** One that can be chosen today, or one that stands somewhere. */
    Optional<Term> find(UUID id) {
        return terms.find(id)
                .or(() -> used().stream().filter(term -> term.id().equals(id)).findFirst());
    }

    /** Each that stands at something public. */
    List<Term> used() {
        return reading.get(jdbc -> Tags.used(jdbc, terms));
    }
}
