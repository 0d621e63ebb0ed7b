package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An inquiry as labels and values, for reading and for comparing. */
record InquiryTerms(InquiryChoices choices) {

    List<Term> of(InquiryDetails details) {
        return List.of(
                term("receivedOn", Formats.date(details.receivedOn())),
                term("name", details.name()),
                term("priority", InquiryChoices.label(choices.priorities(), details.priority())),
                term("concern", details.concern()),
                term("channel", InquiryChoices.label(choices.channels(), details.channel())),
                term("institution", InquiryChoices.label(choices.institutions(), details.institution())),
                term("institutionName", details.institutionName()),
                term("language", InquiryChoices.label(choices.languages(), details.language())),
                term("interpreter", details.interpreter() ? t("casework.inquiry.interpreter.needed") : ""),
                term("district", InquiryChoices.label(choices.districts(), details.district())),
                term("phone", details.phone()),
                term("phoneSafe", InquiryChoices.label(choices.phoneSafe(), details.phoneSafe())),
                term("phoneTimes", details.phoneTimes()),
                term("elsewhere", InquiryChoices.label(choices.elsewhere(), details.elsewhere())),
                term("elsewhereWhere", details.elsewhereWhere()),
                term("indication", criteria(details)));
    }

    /** Both sides of each field, in the order of the form. */
    List<ConflictRow> compare(InquiryDetails mine, InquiryDetails theirs) {
        var left = of(mine);
        var right = of(theirs);
        return IntStream.range(0, left.size())
                .mapToObj(i -> new ConflictRow(left.get(i).label(), text(left.get(i)), text(right.get(i))))
                .toList();
    }

    /** What goes into the case as its first note; empty if nothing was asked that needs words. */
    String handedOver(InquiryDetails details) {
        var lines = new ArrayList<String>();
        lines.add(details.concern());
        if (!details.phone().isEmpty()) lines.add(phone(details));
        if (!details.elsewhereWhere().isEmpty())
            lines.add(t("casework.inquiry.note.elsewhere", details.elsewhereWhere()));
        lines.removeIf(String::isEmpty);
        if (lines.isEmpty()) return "";
        lines.addFirst(t("casework.inquiry.note.from", Formats.date(details.receivedOn())));
        return String.join("\n", lines);
    }

    private String phone(InquiryDetails details) {
        var safe = InquiryChoices.label(choices.phoneSafe(), details.phoneSafe());
        return t("casework.inquiry.note.phone", details.phone(), (safe + " " + details.phoneTimes()).strip());
    }

    private String criteria(InquiryDetails details) {
        return details.indication().stream()
                .map(criterion -> InquiryChoices.label(choices.criteria(), criterion))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Term term) {
        var value = term.value();
        return value == null ? "" : value;
    }

    private static Term term(String field, String value) {
        return new Term(t("casework.inquiry." + field), value);
    }
}
