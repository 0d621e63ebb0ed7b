package de.lotse.structure.signals;

import de.lotse.database.SharedRole;
import de.lotse.reporting.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was written with signals from cases and released by a second person, of all organisations of the municipality. Whoever asks
 * shows a sentence only within a group whose number is shown.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignalSentences {

    private final JdbcClient jdbc;
    private final SharedRole role;

    SignalSentences(JdbcClient jdbc, SharedRole role) {
        this.jdbc = jdbc;
        this.role = role;
    }

    /**
     * A sentence and the one group that it belongs to.
     *
     * @param month its first day
     * @param barrier its code; empty for a sentence that belongs to a transition
     * @param transition {@code ASYLBLG>SGB2} as in {@link SignalCounting}; empty for one that belongs to its barrier
     */
    public record Sentence(LocalDate month, String text, String barrier, String transition) {}

    /** Those of a quarter and later, in an order that tells nothing: by random ids. */
    public List<Sentence> since(Quarter quarter) {
        return role.reading(
                "STRUCTURE",
                () -> jdbc.sql("""
                        select s.month, x.text, case when s.legal_domain is null then s.barrier else '' end as barrier,
                               coalesce(s.legal_domain || '>' || coalesce(s.to_domain, ''), '') as transition
                        from   structure.signal s
                        join   structure.signal_text x on x.tenant_id = s.tenant_id and x.signal_id = s.id
                        where  s.from_case and x.state = 'RELEASED' and s.month >= ?
                        order  by s.id""").param(quarter.first()).query(Sentence.class).list());
    }
}
