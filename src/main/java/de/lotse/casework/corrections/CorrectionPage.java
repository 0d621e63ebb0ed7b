package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks before something is struck or moved. It shows nothing of the content.
 *
 * @param allowed whether the acting person may; if not, the page says who may
 * @param asked whether the lead was asked to look at it already
 * @param targets the other cases that she may change
 */
record CorrectionPage(
        CaseHead head,
        String path,
        Correctable thing,
        boolean allowed,
        boolean asked,
        List<Option> targets,
        CorrectionForm form,
        Errors errors) {

    String action() {
        return head.path(path + "/" + thing.id() + "/streichung");
    }

    String back() {
        return head.path(thing.kind() == Correctable.Kind.DOCUMENT ? "unterlagen" : "verlauf");
    }

    static List<Option> outcomes() {
        return Stream.of("MOVED", "STRUCK")
                .map(outcome -> new Option(outcome, t("casework.corrections.outcome." + outcome)))
                .toList();
    }

    static List<Option> reasons() {
        return Arrays.stream(CorrectionForm.Reason.values())
                .map(reason -> new Option(reason.name(), reason.label()))
                .toList();
    }
}
