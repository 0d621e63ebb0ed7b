package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lists of the forms offer, and how codes read. */
@Component
class Choices {

    private static final String TITLES = "residence_title";
    private static final String DOMAINS = "legal_domain";

    private final Codes codes;

    Choices(Codes codes) {
        this.codes = codes;
    }

    List<Option> titles(LocalDate today) {
        return codes.options(TITLES, today).stream()
                .map(code -> new Option(code.code(), read(code)))
                .toList();
    }

    List<Option> domains(LocalDate today) {
        return Option.of(codes.options(DOMAINS, today));
    }

    static List<Option> members(List<Member> members) {
        return members.stream()
                .map(member -> new Option(member.id().value().toString(), member.name()))
                .toList();
    }

    static List<Option> conditions() {
        return Option.named("casework.residence.condition.", Condition.values());
    }

    static List<Option> certainties() {
        return Option.named("casework.residence.certainty.", Certainty.values());
    }

    static List<Option> endReasons() {
        return Option.named("casework.residence.endReason.", EndReason.values());
    }

    boolean isTitle(String code) {
        return codes.find(TITLES, code) != null;
    }

    boolean isDomain(String code) {
        return codes.find(DOMAINS, code) != null;
    }

    /** „Studium (§ 16b AufenthG)“ */
    String title(String code) {
        var option = codes.find(TITLES, code);
        return option == null ? code : read(option);
    }

    String domain(String code) {
        return codes.label(DOMAINS, code);
    }

    private static String read(CodeOption option) {
        var basis = option.attributes().get("legal_basis");
        return basis == null ? option.label() : t("casework.residence.titleWithBasis", option.label(), basis);
    }
}
