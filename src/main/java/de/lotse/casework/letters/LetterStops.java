package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides whether a letter may be made for a person now: the one place for whatever stops letters. That a case is closed is decided
 * by {@link de.lotse.casework.cases.CaseHeads#openForChange}.
 */
@Component
class LetterStops {

    private final JdbcClient jdbc;

    LetterStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why no letter may be made; empty if one may. */
    Optional<String> reason(CaseHead head, PersonId person) {
        var belongs = jdbc.sql("""
                        select count(*)
                        from   casework.household_member m
                        where  m.case_id = ? and m.person_id = ?""")
                        .params(head.id().value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
        return belongs ? Optional.empty() : Optional.of(t("casework.letters.stop.household"));
    }
}
