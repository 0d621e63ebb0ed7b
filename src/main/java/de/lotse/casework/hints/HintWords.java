package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The code lists of a structural signal. */
@Component
class HintWords {

    static final String BARRIER = "barrier_type";
    static final String AREA = "life_area";
    static final String DOMAIN = "legal_domain";
    static final String OFFICE = "office";
    static final String TOPIC = "offer_topic";

    private final Codes codes;
    private final Clock clock;

    HintWords(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> options(String list) {
        return Option.of(codes.options(list, today()));
    }

    String label(String list, String code) {
        return code.isEmpty() ? "" : codes.label(list, code);
    }

    void requireCode(String list, String code, String field, String missing, Errors errors) {
        if (code.isEmpty()) errors.reject(field, missing);
        else checkCode(list, code, field, errors);
    }

    void checkCode(String list, String code, String field, Errors errors) {
        if (!code.isEmpty() && !codes.isValid(list, code, today()))
            errors.reject(field, t("casework.hints.code.unknown"));
    }
}
