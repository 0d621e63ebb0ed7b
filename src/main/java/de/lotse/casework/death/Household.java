package de.lotse.casework.death;

import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person of an entry and who lived with her.
 *
 * @param client whether the case is led for this person
 * @param others members of the household who live and still belong to it, the next to lead the case for first
 */
record Household(Member person, boolean client, List<Member> others) {

    private static final List<String> PARTNERS = List.of("SPOUSE", "PARTNER");
    private static final int ADULT = 18; // § 2 BGB

    /** The partner, then adults, then children; the older before the younger. */
    static Comparator<Member> nextOfKin(LocalDate today) {
        return Comparator.comparing((Member member) -> !PARTNERS.contains(member.role()))
                .thenComparing(member -> member.isChild(today))
                .thenComparing(Member::born, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Member::name);
    }

    boolean goesOn() {
        return !others.isEmpty();
    }

    /** Whether somebody else has to take the place of this person in the case. */
    boolean needsSuccessor() {
        return client && goesOn();
    }

    Optional<Member> other(String person) {
        return others.stream()
                .filter(member -> member.person().value().toString().equals(person))
                .findFirst();
    }

    /**
     * @param id of the row in the household
     * @param role of the code list household_role, seen from the person for whom the case is led, or {@code CLIENT}
     * @param born first day that it can have been; null if it is not known
     */
    record Member(
            UUID id,
            PersonId person,
            String name,
            String role,
            @Nullable LocalDate born) {

        boolean isChild(LocalDate today) {
            return born != null && born.plusYears(ADULT).isAfter(today);
        }
    }
}
