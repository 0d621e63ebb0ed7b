package de.lotse.casework.household;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.tenancy.Codes;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is taken into the household: by name, or by a pseudonym.
 *
 * @param person somebody who is known already; null for a new person
 * @param asNew it is a new person, although there are similar names
 */
record MemberForm(
        String family,
        String given,
        String pseudonym,
        String birth,
        String role,
        String since,
        @Nullable UUID person,
        Boolean asNew,
        @Nullable UUID _once) {

    static final MemberForm EMPTY = new MemberForm("", "", "", "", "", "", null, false, null);

    MemberForm {
        family = family == null ? "" : family.strip();
        given = given == null ? "" : given.strip();
        pseudonym = pseudonym == null ? "" : pseudonym.strip();
        birth = birth == null ? "" : birth.strip();
        role = role == null ? "" : role.strip();
        since = since == null ? "" : since.strip();
        asNew = asNew != null && asNew;
    }

    Errors check(Codes codes, LocalDate today) {
        var errors = Errors.none();
        if (person == null) checkNames(errors);
        if (person == null) checkBirth(today, errors);
        if (!codes.isValid("household_role", role, today)) errors.reject("role", t("casework.household.role.missing"));
        if (!since.isEmpty() && since(today) == null) errors.reject("since", t("casework.household.since.unreadable"));
        return errors;
    }

    private void checkNames(Errors errors) {
        var named = !family.isEmpty() || !given.isEmpty();
        if (!named && pseudonym.isEmpty()) errors.reject("family", t("casework.household.name.missing"));
        if (named && !pseudonym.isEmpty()) errors.reject("pseudonym", t("casework.household.name.both"));
        checkLength("family", family, errors);
        checkLength("given", given, errors);
        checkLength("pseudonym", pseudonym, errors);
    }

    private static void checkLength(String field, String text, Errors errors) {
        if (text.length() > NameEntry.LONGEST)
            errors.reject(field, t("casework.household.long", NameEntry.LONGEST, text.length()));
    }

    private void checkBirth(LocalDate today, Errors errors) {
        var read = PartialDate.parse(birth, today);
        if (read.isEmpty()) errors.reject("birth", t("casework.household.birth.unreadable"));
        else if (!read.get().isPlausibleBirth(today)) errors.reject("birth", t("casework.household.birth.implausible"));
        else if (!pseudonym.isEmpty() && !read.get().isCoarse())
            errors.reject("birth", t("casework.household.birth.pseudonymous"));
    }

    /** A new person with a name, of whom nobody has said that it is another one than those with similar names. */
    boolean mayBeKnown() {
        return person == null && !asNew && !pseudonymous() && !(family.isEmpty() && given.isEmpty());
    }

    boolean pseudonymous() {
        return !pseudonym.isEmpty();
    }

    NameEntry name() {
        return new NameEntry(given, "", family, Script.LATIN, Kind.OFFICIAL);
    }

    PartialDate birth(LocalDate today) {
        return PartialDate.parse(birth, today).orElse(PartialDate.UNKNOWN);
    }

    @Nullable
    LocalDate since(LocalDate today) {
        return DateText.parse(since, today) instanceof DateText.Parsed(var day) ? day : null;
    }
}
