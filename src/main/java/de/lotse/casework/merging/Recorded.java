package de.lotse.casework.merging;

import de.lotse.casework.PersonId;
import de.lotse.casework.people.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of two who may be the same person, as the comparison shows them. No address: whoever compares may not be in the case.
 *
 * @param names all of them, as they are read
 * @param gender of the code list gender, and likewise the language and the literacy
 * @param arrival the days of arrival in words
 * @param cases number and lead of each
 */
record Recorded(
        PersonId id,
        String name,
        List<String> names,
        PartialDate birth,
        @Nullable String gender,
        @Nullable String language,
        @Nullable String literacy,
        String arrival,
        boolean interpreter,
        boolean addressProtected,
        boolean pseudonymous,
        List<String> cases) {}
