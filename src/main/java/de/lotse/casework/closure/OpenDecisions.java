package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems.Decision;
import de.lotse.casework.closure.OpenItems.Open;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is still open in a case, from all features, and what was decided about it. */
@Component
class OpenDecisions {

    private final List<OpenItems> sources;

    OpenDecisions(ObjectProvider<OpenItems> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** @param typed the fields of the form by name */
    List<OpenChoice> of(CaseHead head, Map<String, String> typed) {
        return sources.stream()
                .flatMap(source -> source
                        .of(head)
                        .map(open -> new OpenChoice(
                                field(source), open.description(), open.href(), typed.getOrDefault(field(source), "")))
                        .stream())
                .toList();
    }

    void check(CaseHead head, Map<String, String> typed, Errors errors) {
        for (var choice : of(head, typed))
            if (decision(choice.chosen()).isEmpty())
                errors.reject(choice.field(), t("casework.closure.open.missing", choice.description()));
    }

    /** What is open, by the key of its source. */
    Map<String, Open> open(CaseHead head) {
        var open = new LinkedHashMap<String, Open>();
        for (var source : sources) source.of(head).ifPresent(one -> open.put(source.key(), one));
        return open;
    }

    void closeAll(CaseId caseId, Function<String, Decision> decisions) {
        for (var source : sources) source.closeAll(caseId, decisions.apply(source.key()));
    }

    /** Where nothing was open when the form was shown and checked, nothing is done. */
    void carryOut(CaseId caseId, Map<String, String> typed) {
        for (var source : sources)
            decision(typed.getOrDefault(field(source), "")).ifPresent(decision -> source.closeAll(caseId, decision));
    }

    private static Optional<Decision> decision(String name) {
        return Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static String field(OpenItems source) {
        return "offen-" + source.key();
    }

    /** One kind of open things in the form. */
    record OpenChoice(String field, String description, String href, String chosen) {}
}
