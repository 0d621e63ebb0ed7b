package de.lotse.casework.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Somebody in a case.
 *
 * @param original the name in the script in which it was first written
 * @param former an earlier family name
 * @param pseudonym instead of any name
 * @param age in years; null when nothing is known of it
 * @param role code list household_role
 * @param helps what helps with reading and writing
 * @param arrived in Germany, as an offset from today in days
 * @param custody of a child: with the parents of the household, or not settled
 * @param protection why the register gives no information; empty where it does
 */
record DemoPerson(
        @DefaultValue("") String given,
        @DefaultValue("") String particles,
        @DefaultValue("") String family,
        @Nullable Original original,
        @DefaultValue("") String former,
        @DefaultValue("") String pseudonym,
        @Nullable Integer age,
        @DefaultValue("DAY") String precision,
        String gender,
        @DefaultValue("CHILD") String role,
        @DefaultValue List<String> states,
        @DefaultValue Map<String, String> languages,
        boolean interpreter,
        @Nullable String literacy,
        @Nullable String helps,
        @Nullable Integer arrived,
        @Nullable Home home,
        @Nullable Phone phone,
        @Nullable School school,
        @DefaultValue List<Identifier> identifiers,
        @DefaultValue("true") boolean custody,
        @DefaultValue("") String protection,
        @DefaultValue List<Title> titles,
        @DefaultValue List<Domain> domains) {

    boolean isPseudonymous() {
        return !pseudonym.isEmpty();
    }

    boolean isMinor() {
        return age != null && age < 18;
    }

    @Nullable
    LocalDate born(Days days) {
        return age == null ? null : days.birth(age, shownName().hashCode());
    }

    /** That day, or about the day of birth if that was later. */
    private int sinceBirth(int day) {
        return age == null ? day : Math.max(day, -365 * age);
    }

    String shownName() {
        return isPseudonymous() ? pseudonym : (particles + " " + family + ", " + given).strip();
    }

    record Original(
            @DefaultValue("") String given,
            @DefaultValue("") String family) {}

    /** @param district code list district */
    record Home(String street, String postal, String city, String district) {}

    /** @param safe YES, NO or TIMES */
    record Phone(
            String number,
            @DefaultValue("YES") String safe,
            @Nullable String times) {}

    /** @param type code list school_type, or KITA */
    record School(String type, String name, @Nullable String group) {}

    /** @param type code list identifier_type */
    record Identifier(String type, String value, String issuer) {}

    /** @param title code list residence_title */
    record Title(
            String title,
            int from,
            @Nullable Integer to,
            @DefaultValue("true") boolean seen,
            @DefaultValue List<String> conditions,
            @DefaultValue("") String note) {

        /** The same for a child, which works nowhere and was perhaps born later. */
        Title of(DemoPerson child) {
            return new Title(title, child.sinceBirth(from), to, seen, List.of(), "");
        }
    }

    /** @param domain code list legal_domain */
    record Domain(
            String domain,
            @DefaultValue("") String office,
            @DefaultValue("") String reference,
            int from,
            @Nullable Integer to,
            @DefaultValue("CONFIRMED") String certainty,
            @Nullable String ended) {

        Domain of(DemoPerson child) {
            return new Domain(domain, office, "", child.sinceBirth(from), to, certainty, ended);
        }
    }
}
