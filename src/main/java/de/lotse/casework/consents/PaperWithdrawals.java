package de.lotse.casework.consents;

import de.lotse.casework.CaseId;
import de.lotse.casework.takeover.PaperConsents;
import de.lotse.consent.Withdrawal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a person agreed to on paper before her case was taken over, for whoever takes down what she says; asks for no access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaperWithdrawals {

    private final JdbcClient jdbc;
    private final PaperConsents onPaper;
    private final ConsentReactions reactions;

    PaperWithdrawals(JdbcClient jdbc, PaperConsents onPaper, ConsentReactions reactions) {
        this.jdbc = jdbc;
        this.onPaper = onPaper;
        this.reactions = reactions;
    }

    /** Answers in how many cases there was one. */
    public int withdrawAll(UUID person, Withdrawal said) {
        var cases = jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        join   casework.taken_over_case t on t.tenant_id = c.tenant_id and t.case_id = c.id
                        where  c.client_id = ?
                        order  by c.id""")
                .param(person)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        var withdrawn = cases.stream()
                .filter(one -> onPaper.withdraw(one, said.on(), said.how().name()))
                .toList();
        withdrawn.forEach(reactions::stopWorkOnPaper);
        return withdrawn.size();
    }
}
