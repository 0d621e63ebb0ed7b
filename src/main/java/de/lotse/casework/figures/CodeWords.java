package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.Organisations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the codes of a dimension are called, and in which order they stand. */
@Component
class CodeWords {

    private static final Map<Dimension, String> LISTS = Map.of(
            Dimension.LEGAL_DOMAIN, "legal_domain",
            Dimension.DISTRICT, "district",
            Dimension.LANGUAGE, "language",
            Dimension.GENDER, "gender",
            Dimension.ACCESS, "referring_institution",
            Dimension.LIFE_AREA, "life_area",
            Dimension.CLOSURE_REASON, "closure_reason");
    private static final List<String> AGES =
            List.of("UNDER_6", "FROM_6", "FROM_14", "FROM_18", "FROM_27", "FROM_45", "FROM_65");
    private static final List<String> OUTCOMES = List.of("ADVISED", "REDIRECTED", "DECLINED", "HANDED_OVER");

    private final Codes codes;
    private final Organisations organisations;

    CodeWords(Codes codes, Organisations organisations) {
        this.codes = codes;
        this.organisations = organisations;
    }

    /** The labels of these codes, in the order of their list; what is not known stands last. */
    Map<String, String> of(Dimension dimension, Collection<String> found, LocalDate on) {
        var all = all(dimension, on);
        var ordered = new LinkedHashMap<String, String>();
        all.forEach((code, label) -> {
            if (found.contains(code)) ordered.put(code, label);
        });
        for (var code : found.stream().sorted().toList())
            if (!code.isEmpty()) ordered.putIfAbsent(code, earlier(dimension, code));
        if (found.contains("")) ordered.put("", t("casework.figures.unknown"));
        return ordered;
    }

    /** A code that is no longer on its list. */
    private String earlier(Dimension dimension, String code) {
        if (dimension == Dimension.ORGANISATION) return t("casework.figures.gone");
        var list = LISTS.get(dimension);
        return list == null ? code : codes.label(list, code);
    }

    private Map<String, String> all(Dimension dimension, LocalDate on) {
        return switch (dimension) {
            case ORGANISATION -> ofOrganisations();
            case DISTRICT -> labels(codes.districts(Scope.actor().tenant(), on));
            case AGE_GROUP -> own("casework.figures.age.", AGES);
            case WAITING_TIME -> own("casework.figures.waiting.", Waiting.BANDS);
            case INQUIRY_OUTCOME -> own("casework.figures.outcome.", OUTCOMES);
            default -> {
                var list = LISTS.get(dimension);
                yield list == null ? Map.of() : labels(codes.options(list, on));
            }
        };
    }

    private Map<String, String> ofOrganisations() {
        var labels = new LinkedHashMap<String, String>();
        for (var one : organisations.all()) labels.put(one.id().value().toString(), one.name());
        return labels;
    }

    private static Map<String, String> labels(List<CodeOption> options) {
        var labels = new LinkedHashMap<String, String>();
        options.forEach(option -> labels.put(option.code(), option.label()));
        return labels;
    }

    private static Map<String, String> own(String prefix, List<String> all) {
        var labels = new LinkedHashMap<String, String>();
        all.forEach(code -> labels.put(code, t(prefix + code)));
        return labels;
    }
}
