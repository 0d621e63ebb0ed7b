package de.lotse.casework.people;

import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one decision whether a person lives and may be written to. Letters, reminders and appointments ask it; a query that lists
 * people joins the view {@code casework.deceased}, on which it rests.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LivingPeople {

    private final JdbcClient jdbc;

    LivingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether letters may go to this person and appointments be made with her; false for somebody of whom nothing is known. */
    public boolean mayBeWrittenTo(PersonId person) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from   casework.person p
                          where  p.id = ?
                          and    not exists (select 1 from casework.deceased d
                                             where d.tenant_id = p.tenant_id and d.person_id = p.id))""").param(person.value()).query(Boolean.class).single();
    }

    /** Empty for somebody who lives, as far as one knows. */
    public Optional<Died> death(PersonId person) {
        return jdbc.sql("select d.died_on, d.died_precision from casework.deceased d where d.person_id = ?")
                .param(person.value())
                .query((row, number) -> new Died(
                        PartialDate.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision"))))
                .optional();
    }
}
