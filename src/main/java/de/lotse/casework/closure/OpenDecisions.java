package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems.Decision;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
