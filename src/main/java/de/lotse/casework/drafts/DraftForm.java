package de.lotse.casework.drafts;

import static de.lotse.web.Texts.t;

import de.lotse.shared.NotFound;
import java.util.Arrays;
import java.util.Locale;

/** The forms that keep drafts, as their templates name them in lower case. */
enum DraftForm {
    NOTE,
    CONTACT,
    AREA,
    GOAL,
    STEP,
    BARRIER,
    RATING,
    CLOSURE,
    REOPENING,
    DOCUMENT,
    LETTER,
    LETTERHEAD,
    TEMPLATE,
    WORDING,
    WITHDRAWAL,
    SHARING,
    SHARING_EMERGENCY,
    SHARING_REVIEW,
    SHARING_DELAY,
    TITLE,
    DEADLINE,
    COMPLETION,
    HANDOVER,
    REMINDER,
    SATISFACTION,
    INQUIRY,
    OUTCOME,
    OPENING,
    CALL,
    APPOINTMENT,
    MOVE,
    ABSENCE,
    REFERRAL,
    TRANSFER,
    TRANSFER_REQUEST,
    QUESTION,
    ANSWER,
    CONFERENCE,
    AGENDA,
    MINUTES,
    ADDENDUM,
    OFFER,
    PARTNER,
    LOCATION,
    LOCATION_HOURS,
    PROGRAMME,
    PERSON,
    DIRECTORY_TEXT,
    LIAISON,
    SIGNAL,
    SIGNAL_REVIEW,
    SIGNAL_HINT,
    RECONSTRUCTION,
    PROCEDURE,
    PROCEDURE_QUESTION,
    BODY,
    MEETING,
    BODY_ITEM,
    BODY_MINUTES,
    BODY_DECISION,
    BODY_OBJECTION,
    BODY_TASK,
    COUNCIL_ORDER,
    ORDER_REPORT,
    ORDER_DEADLINE,
    ORDER_END,
    ORDER_REMOVAL,
    ORDER_REOPENING,
    COUNCIL_PAPER,
    THEME,
    THEME_PROPOSAL,
    THEME_STAGE,
    MANDATE,
    AGREEMENT;

    /** Throws {@link NotFound} for a form that keeps none. */
    static DraftForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return t("casework.drafts.form." + name());
    }
}
