package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Decides for whom a letter may be made now: the one place for whatever stops letters to a person. That a case is closed is decided
 * by {@link de.lotse.casework.cases.CaseHeads#openForChange}.
 */
@Component
class LetterStops {

    private final CaseMembers members;
    private final Clock clock;

    LetterStops(CaseMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** For whom a letter may be made: who belongs or belonged to the household and is alive, the person of the case first. */
    List<Option> people(CaseHead head) {
        return members.of(head.id(), LocalDate.now(clock)).stream()
                .filter(CaseMember::alive)
                .map(CaseMember::option)
                .toList();
    }

    /** Why no letter may be made; empty if one may. */
    Optional<String> reason(CaseHead head, PersonId person) {
        var id = person.value().toString();
        return people(head).stream().anyMatch(one -> one.value().equals(id))
                ? Optional.empty()
                : Optional.of(t("casework.letters.stopped"));
    }
}
