package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.structure.Level;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives a hint.
 *
 * @param about what it is made from; null for one by hand
 * @param district of the person, as it would be told; null where there is none to tell
 */
record HintPage(
        CaseHead head,
        HintForm form,
        @Nullable String about,
        @Nullable String district,
        List<Option> barriers,
        List<Option> areas,
        List<Option> domains,
        List<Option> offices,
        List<Option> topics,
        Errors errors) {

    static final String PATH = "hinweise";

    String action() {
        return head.path(PATH) + "/neu";
    }

    List<Option> severities() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(one -> new Option(String.valueOf(one), t("structure.severity." + one)))
                .toList();
    }

    List<Option> levels() {
        return Option.named("structure.level.", Level.values());
    }

    /** What is not asked for at first sight stands open where it says something or is wrong. */
    boolean moreOpen() {
        var wrong = List.of("legalDomain", "toDomain", "office", "topic", "waitDays", "level").stream()
                .anyMatch(field -> errors.of(field) != null);
        return wrong
                || !(form.legalDomain() + form.toDomain() + form.office() + form.topic() + form.waitDays()).isEmpty();
    }
}
