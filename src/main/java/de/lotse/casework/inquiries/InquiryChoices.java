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
        return of(codes, today, "", "", "");
    }

    /** What an inquiry holds stays a choice, though it is not offered any more. */
    static InquiryChoices of(Codes codes, LocalDate today, InquiryDetails held) {
        return of(codes, today, held.channel(), held.institution(), held.district());
    }

    private static InquiryChoices of(
            Codes codes, LocalDate today, String channel, String institution, String district) {
        var districts = codes.districts(Scope.actor().tenant(), today);
        return new InquiryChoices(
                Option.of(codes, "inquiry_channel", today, channel),
                Option.of(codes, "referring_institution", today, institution),
                options(codes.options("language", today)),
                Option.of(codes, "district", districts, today, district),
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
