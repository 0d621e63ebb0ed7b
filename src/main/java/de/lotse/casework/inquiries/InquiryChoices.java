package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in the form of an inquiry. */
record InquiryChoices(
        List<Option> channels,
        List<Option> institutions,
        List<Option> languages,
        List<Option> districts,
        List<Option> priorities,
        List<Option> phoneSafe,
        List<Option> elsewhere,
        List<Option> criteria) {

    static InquiryChoices of(Codes codes, LocalDate today) {
        return new InquiryChoices(
                options(codes.options("inquiry_channel", today)),
                options(codes.options("referring_institution", today)),
                options(codes.options("language", today)),
                options(codes.districts(Scope.actor().tenant())),
                options("priority", "ACUTE", "HIGH", "NORMAL"),
                options("phoneSafe", "YES", "TIMES", "NO"),
                options("elsewhere", "YES", "NO", "UNKNOWN"),
                options(
                        "criterion",
                        "COMPLEX_NEED",
                        "SEVERAL_PROVIDERS",
                        "REGULAR_WAYS_FAIL",
                        "LACK_OF_RESOURCES",
                        "WISH"));
    }

    /** Whether a value was on offer; the empty one always is. */
    static boolean offers(List<Option> options, String value) {
        return value.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** The label of a value, empty if there is none. */
    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    static List<Option> options(List<CodeOption> codes) {
        return codes.stream().map(code -> new Option(code.code(), code.label())).toList();
    }

    private static List<Option> options(String kind, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, t("casework.inquiry." + kind + "." + value)))
                .toList();
    }
}
