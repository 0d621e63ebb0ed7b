package de.lotse.casework.statutory;

import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Norms that allow to share without consent (SGB VIII, SGB X, KKG, StGB, DSGVO), and what they mean in plain words. Which of them an
 * organisation may use its data protection officer has to check.
 */
@Component
class Norms {

    private static final String LIST = "disclosure_norm";

    private final Codes codes;
    private final Clock clock;

    Norms(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    List<Option> all() {
        return Option.of(valid());
    }

    /** Those that a danger to life or to a child can meet. */
    List<Option> ofEmergencies() {
        return Option.of(valid().stream()
                .filter(code -> "true".equals(code.attributes().get("emergency")))
                .toList());
    }

    /** What each of these means. */
    List<Term> explained(List<Option> norms) {
        return norms.stream()
                .map(norm -> new Term(norm.label(), meaning(norm.value())))
                .toList();
    }

    String label(String code) {
        return codes.label(LIST, code);
    }

    /** Empty for a code that is gone. */
    String meaning(String code) {
        var found = codes.find(LIST, code);
        return found == null ? "" : found.attributes().getOrDefault("meaning", "");
    }

    private List<CodeOption> valid() {
        return codes.options(LIST, LocalDate.now(clock));
    }
}
