package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form of a new or a known inquiry.
 *
 * @param action where it is sent
 * @param back the page before it
 * @param conflicts what somebody else has saved meanwhile, beside what was typed here; empty if nobody did
 */
record InquiryFormPage(
        String title,
        String action,
        String back,
        String submit,
        InquiryForm form,
        InquiryChoices choices,
        Errors errors,
        List<ConflictRow> conflicts) {

    static InquiryFormPage create(InquiryForm form, InquiryChoices choices, Errors errors) {
        return new InquiryFormPage(
                t("casework.inquiry.new.title"),
                "/anfragen",
                "/anfragen",
                t("casework.inquiry.new.submit"),
                form,
                choices,
                errors,
                List.of());
    }

    static InquiryFormPage change(InquiryId id, InquiryForm form, InquiryChoices choices, Errors errors) {
        return new InquiryFormPage(
                t("casework.inquiry.change.title"),
                id.path("angaben"),
                id.path(),
                t("casework.inquiry.save"),
                form,
                choices,
                errors,
                List.of());
    }

    InquiryFormPage withConflicts(List<ConflictRow> rows) {
        return new InquiryFormPage(title, action, back, submit, form, choices, errors, rows);
    }
}
