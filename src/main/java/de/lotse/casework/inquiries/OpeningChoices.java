package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen when a case is opened. */
record OpeningChoices(List<Option> concerns, List<Option> kinds, List<Option> genders) {

    static OpeningChoices of(Codes codes, LocalDate today) {
        return new OpeningChoices(
                options("concerns", Concerns.values()),
                options("kind", Kind.values()),
                InquiryChoices.options(codes.options("gender", today)));
    }

    private static List<Option> options(String field, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), t("casework.inquiry.opening." + field + "." + value.name())))
                .toList();
    }
}
