package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body is asked to decide. */
record SubmissionForm(
        String body, String proposal, @Nullable UUID _once) {

    static final int LONGEST = 4_000;
    static final SubmissionForm EMPTY = new SubmissionForm("", "", null);

    SubmissionForm {
        body = Objects.requireNonNullElse(body, "");
        proposal = Objects.requireNonNullElse(proposal, "").strip();
    }

    Errors check(SubmissionPage page, LocalDate today) {
        var reading = new Reading(today);
        if (page.bodies().stream().noneMatch(one -> one.value().equals(body)))
            reading.errors().reject("body", t("structure.submission.body.missing"));
        reading.text("proposal", proposal, LONGEST, t("structure.submission.proposal.missing"));
        return reading.errors();
    }
}
