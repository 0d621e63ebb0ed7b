package de.lotse.casework.inquiries;

import static de.lotse.casework.inquiries.InquiryForm.limit;
import static de.lotse.casework.inquiries.InquiryForm.text;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to make a case of an inquiry.
 *
 * @param pseudonymous whether only the pseudonym is to be kept: then nothing else that is typed here is
 * @param choice what to do about somebody who may be known already: the id of that person, or {@link #NEW}
 */
record OpeningForm(
        String concerns,
        String pseudonymous,
        String pseudonym,
        String given,
        String particles,
        String family,
        String kind,
        String givenOriginal,
        String familyOriginal,
        String birthDate,
        String gender,
        String choice,
        @Nullable UUID _once) {

    static final String NEW = "neu";

    // On the telephone one is „Frau Berhane“; that is no given name.
    private static final Pattern SALUTATION = Pattern.compile("^(Frau|Herr|Familie|Fam\\.)\\s+");

    OpeningForm {
        concerns = text(concerns);
        pseudonymous = text(pseudonymous);
        pseudonym = text(pseudonym);
        given = text(given);
        particles = text(particles);
        family = text(family);
        kind = text(kind);
        givenOriginal = text(givenOriginal);
        familyOriginal = text(familyOriginal);
        birthDate = text(birthDate);
        gender = text(gender);
        choice = text(choice);
    }

    /** Begins with the name on the inquiry: "Family, Given", or the last word as the family name. */
    static OpeningForm of(String told, boolean anonymous) {
        var name = SALUTATION.matcher(told).replaceFirst("");
        var comma = name.indexOf(',');
        var family = comma < 0 ? name.substring(name.lastIndexOf(' ') + 1) : name.substring(0, comma);
        var given = comma < 0 ? name.substring(0, name.length() - family.length()) : name.substring(comma + 1);
        return new OpeningForm(
                Concerns.PERSON.name(),
                anonymous ? InquiryForm.CHECKED : "",
                "",
                anonymous ? "" : given,
                "",
                anonymous ? "" : family,
                Kind.OFFICIAL.name(),
                "",
                "",
                "",
                "",
                "",
                null);
    }

    Errors check(OpeningChoices choices, LocalDate today) {
        var errors = Errors.none();
        if (!InquiryChoices.offers(choices.concerns(), concerns) || concerns.isEmpty())
            errors.reject("concerns", t("casework.inquiry.choice"));
        if (isPseudonymous()) checkPseudonym(errors);
        else checkPerson(errors, choices, today);
        return errors;
    }

    private void checkPseudonym(Errors errors) {
        if (pseudonym.isEmpty()) errors.reject("pseudonym", t("casework.inquiry.opening.pseudonym.empty"));
        limit(errors, "pseudonym", pseudonym, NameEntry.LONGEST);
    }

    private void checkPerson(Errors errors, OpeningChoices choices, LocalDate today) {
        if (names().isEmpty()) errors.reject("family", t("casework.inquiry.opening.name.empty"));
        limit(errors, "given", given, NameEntry.LONGEST);
        limit(errors, "particles", particles, NameEntry.LONGEST_PARTICLES);
        limit(errors, "family", family, NameEntry.LONGEST);
        limit(errors, "givenOriginal", givenOriginal, NameEntry.LONGEST);
        limit(errors, "familyOriginal", familyOriginal, NameEntry.LONGEST);
        if (kind.isEmpty() || !InquiryChoices.offers(choices.kinds(), kind))
            errors.reject("kind", t("casework.inquiry.choice"));
        if (PartialDate.parse(birthDate, today)
                .filter(birth -> birth.isPlausibleBirth(today))
                .isEmpty()) errors.reject("birthDate", t("casework.inquiry.opening.birthDate.wrong"));
        if (!InquiryChoices.offers(choices.genders(), gender)) errors.reject("gender", t("casework.inquiry.choice"));
    }

    boolean isPseudonymous() {
        return pseudonymous.equals(InquiryForm.CHECKED);
    }

    /** After {@link #check} found nothing. */
    PartialDate birth(LocalDate today) {
        return PartialDate.parse(birthDate, today).orElse(PartialDate.UNKNOWN);
    }

    /** The name in Latin letters and the one in its own, as far as they were typed. */
    List<NameEntry> names() {
        var names = new ArrayList<NameEntry>();
        if (!given.isEmpty() || !family.isEmpty())
            names.add(new NameEntry(given, particles, family, Script.LATIN, kindOfName()));
        if (!givenOriginal.isEmpty() || !familyOriginal.isEmpty())
            names.add(new NameEntry(givenOriginal, "", familyOriginal, Script.ORIGINAL, kindOfName()));
        return List.copyOf(names);
    }

    /** Under which spellings the person may be known already; the first given name stands for all of them. */
    List<String> spellings() {
        return Stream.of(
                        given + " " + family,
                        first(given) + " " + family,
                        givenOriginal + " " + familyOriginal,
                        first(givenOriginal) + " " + familyOriginal)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private Kind kindOfName() {
        return Stream.of(Kind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(Kind.OFFICIAL);
    }

    private static String first(String givenNames) {
        var end = givenNames.indexOf(' ');
        return end < 0 ? givenNames : givenNames.substring(0, end);
    }
}
