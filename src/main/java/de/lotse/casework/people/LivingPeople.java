package de.lotse.casework.people;

import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a person lives; a query that lists people joins the view {@code casework.deceased}, on which this rests, too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LivingPeople {

    private final JdbcClient jdbc;

    LivingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
