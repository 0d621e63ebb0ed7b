package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.reconstructions.ReconstructionPage.Link;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The code lists of a chain, and how its steps read. */
@Component
class ChainWords {

    private static final String OFFICE = "office";
    private static final String DOMAIN = "legal_domain";

    private final Codes codes;
    private final Clock clock;

    ChainWords(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> offices() {
        return Option.of(codes.options(OFFICE, today()));
    }

    List<Option> domains() {
        return Option.of(codes.options(DOMAIN, today()));
    }

    void check(String office, String domain, Errors errors) {
        if (!office.isEmpty() && codes.find(OFFICE, office) == null) errors.reject("office", unknown());
        if (!domain.isEmpty() && codes.find(DOMAIN, domain) == null) errors.reject("legalDomain", unknown());
    }

    private static String unknown() {
        return t("structure.reconstructions.code.unknown");
    }

    Link link(ChainStep step) {
        return new Link(step, label(OFFICE, step.office()), label(DOMAIN, step.legalDomain()));
    }

    private String label(String list, String code) {
        return code.isEmpty() ? "" : codes.label(list, code);
    }
}
