package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * What another organisation hands over.
 *
 * @param language and district by their names; empty where they were not agreed to
 */
record HandoverPage(Handover handover, String language, String district, ReturnForm form, Errors errors) {

    String name() {
        var name = handover.content().name();
        return name.isEmpty() ? t("casework.handovers.nameless") : name;
    }

    /** Only what was agreed to. */
    List<Term> content() {
        var terms = new ArrayList<Term>();
        for (var part : handover.parts()) terms.add(new Term(part.label(), value(part)));
        return terms;
    }

    List<Term> agreement() {
        return List.of(
                new Term(t("casework.handovers.from"), handover.from()),
                new Term(t("casework.handovers.handedOn"), Formats.date(handover.handedOn())),
                new Term(
                        t("casework.handovers.agreed"),
                        t(
                                "casework.handovers.agreed.text",
                                handover.how().label(),
                                Formats.date(handover.agreedOn()),
                                handover.agreedBy())));
    }

    private String value(Part part) {
        var content = handover.content();
        return switch (part) {
            case NAME -> content.name();
            case CONCERN -> content.concern();
            case PHONE -> phone();
            case LANGUAGE ->
                content.interpreter() ? (language + " " + t("casework.absences.interpreted")).strip() : language;
            case DISTRICT -> district;
            case URGENCY -> t("casework.inquiry.priority." + content.priority());
        };
    }

    private String phone() {
        var content = handover.content();
        if (content.phone().isEmpty() || content.phoneSafe().isEmpty()) return content.phone();
        var safe = t("casework.inquiry.phoneSafe." + content.phoneSafe());
        return t("casework.handovers.phone", content.phone(), (safe + " " + content.phoneTimes()).strip());
    }
}
