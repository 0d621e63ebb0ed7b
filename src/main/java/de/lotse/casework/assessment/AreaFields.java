package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import java.util.List;

/** The fields of a life area in words and in the order of the form, for whoever puts two of them side by side. */
record AreaFields(List<Field> all) {

    static AreaFields of(AreaView view) {
        var entry = view.entry();
        return new AreaFields(List.of(
                new Field(t("casework.assessment.lifeArea"), view.lifeArea()),
                new Field(t("casework.assessment.member"), view.whom()),
                new Field(t("casework.assessment.situation"), entry.situation()),
                new Field(t("casework.assessment.resources"), entry.resources()),
                new Field(t("casework.assessment.rating"), view.rating()),
                new Field(t("casework.assessment.ownView"), entry.ownView()),
                new Field(t("casework.assessment.ownRating"), view.ownRating()),
                new Field(t("casework.assessment.need"), entry.need()),
                new Field(
                        t("casework.assessment.urgency"),
                        entry.urgency() == null ? "" : t("casework.assessment.urgency." + entry.urgency())),
                new Field(t("casework.assessment.legalDomain"), view.legalDomain()),
                new Field(
                        t("casework.assessment.needStatus"),
                        entry.needStatus() == null ? "" : t("casework.assessment.needStatus." + entry.needStatus()))));
    }

    /** A label and what stands there; empty if nothing does. */
    record Field(String label, String value) {}
}
