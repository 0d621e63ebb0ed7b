package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a plan was agreed, as it is typed. */
record AgreementForm(
        String agreedOn,
        @Nullable AgreedHow agreedHow,
        String witness,
        String explainedIn,
        String interpreting,
        String interpreter,
        String nextMeetingOn,
        String nextMeetingAt,
        @Nullable UUID _once) {

    static final int LONGEST = 300;
    static final AgreementForm EMPTY = new AgreementForm("", null, "", "de", "NONE", "", "", "", null);

    AgreementForm {
        agreedOn = Typed.strip(agreedOn);
        witness = Typed.strip(witness);
        explainedIn = Typed.strip(explainedIn);
        interpreting = Typed.strip(interpreting);
        interpreter = Typed.strip(interpreter);
        nextMeetingOn = Typed.strip(nextMeetingOn);
        nextMeetingAt = Typed.strip(nextMeetingAt);
    }

    /**
     * The agreement; where something is wrong there is an error in the reading too.
     *
     * @param earliest when the version that holds until now was agreed; null for the first one
     */
    Agreement read(LocalDate today, @Nullable LocalDate earliest, Reading reading) {
        var errors = reading.errors();
        var on = reading.requiredDate("agreedOn", agreedOn);
        if (on.isAfter(today)) errors.reject("agreedOn", t("casework.plan.agreedOn.future"));
        if (earliest != null && on.isBefore(earliest)) errors.reject("agreedOn", t("casework.plan.agreedOn.early"));
        if (agreedHow == null) errors.reject("agreedHow", t("casework.plan.agreedHow.empty"));
        if (agreedHow == AgreedHow.ORAL_WITNESSED)
            reading.text("witness", witness, LONGEST, t("casework.plan.witness.empty"));
        reading.text("explainedIn", explainedIn, LONGEST, t("casework.plan.explainedIn.empty"));
        reading.text("interpreting", interpreting, LONGEST, t("casework.plan.interpreting.empty"));
        reading.optionalText("interpreter", interpreter, LONGEST);
        var next = reading.date("nextMeetingOn", nextMeetingOn).orElse(null);
        if (next != null && next.isBefore(on)) errors.reject("nextMeetingOn", t("casework.plan.nextMeeting.early"));
        reading.optionalText("nextMeetingAt", nextMeetingAt, LONGEST);
        return new Agreement(
                on,
                agreedHow == null ? AgreedHow.DECLINED : agreedHow,
                agreedHow == AgreedHow.ORAL_WITNESSED ? witness : "",
                explainedIn,
                interpreting,
                interpreter,
                next,
                nextMeetingAt);
    }
}
