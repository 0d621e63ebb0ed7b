package de.lotse.structure.hints;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import de.lotse.structure.Level;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The code lists of a hint, and how it reads. */
@Component
class HintChoices {

    private final Codes codes;
    private final Clock clock;

    HintChoices(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> barriers() {
        return Option.of(codes.options("barrier_type", today()));
    }

    List<Option> areas() {
        return Option.of(codes.options("life_area", today()));
    }

    List<Option> offices() {
        return Option.of(codes.options("office", today()));
    }

    List<Option> districts() {
        return Option.of(codes.districts(Scope.actor().tenant(), today()));
    }

    static List<Option> levels() {
        return Option.named("structure.level.", Level.values());
    }

    static List<Option> severities() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(one -> new Option(String.valueOf(one), t("structure.severity." + one)))
                .toList();
    }

    void check(HintForm form, Errors errors) {
        if (form.barrier().isEmpty()) errors.reject("barrier", t("structure.hints.barrier.missing"));
        check("barrier_type", form.barrier(), "barrier", errors);
        check("life_area", form.lifeArea(), "lifeArea", errors);
        check("office", form.office(), "office", errors);
        var here = districts().stream().anyMatch(one -> one.value().equals(form.district()));
        if (!form.district().isEmpty() && !here) errors.reject("district", t("structure.hints.code.unknown"));
    }

    private void check(String list, String code, String field, Errors errors) {
        if (!code.isEmpty() && !codes.isValid(list, code, today()))
            errors.reject(field, t("structure.hints.code.unknown"));
    }

    HintLine line(Hint hint) {
        return new HintLine(
                hint,
                codes.label("barrier_type", hint.barrier()),
                label("life_area", hint.lifeArea()),
                label("office", hint.office()),
                label("district", hint.district()));
    }

    private String label(String list, String code) {
        return code.isEmpty() ? "" : codes.label(list, code);
    }
}
