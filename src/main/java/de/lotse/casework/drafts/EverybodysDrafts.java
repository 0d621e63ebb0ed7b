package de.lotse.casework.drafts;

import de.lotse.database.SharedRole;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what people of other organisations have typed as well, in the shared role and for this purpose alone (ADR 0011). Nobody is shown
 * any of it. Drafts of a case are left: those belong to whoever works on it ({@link ForgottenDrafts}).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EverybodysDrafts {

    private static final String PURPOSE = "FORGETTING";

    private final SharedRole role;
    private final SavedDrafts drafts;
    private final JdbcClient jdbc;

    EverybodysDrafts(SharedRole role, SavedDrafts drafts, JdbcClient jdbc) {
        this.role = role;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /** @param addresses without a query; one that the form was opened with does not count */
    int forget(DraftForm form, Collection<String> addresses) {
        return role.reading(PURPOSE, () -> jdbc.sql("""
                        delete from casework.draft d
                        where  d.case_id is null and d.form = ? and split_part(d.address, '?', 1) = any (?)""")
                .params(form.name(), addresses.toArray(String[]::new))
                .update());
    }

    int forgetHolding(DraftForm form, String address, Collection<String> texts) {
        return role.reading(PURPOSE, () -> {
            var holding = drafts.everybodys(form, address).stream()
                    .filter(draft -> texts.stream().anyMatch(draft.fields()::holds))
                    .toList();
            holding.forEach(draft -> drafts.forget(draft.id()));
            return holding.size();
        });
    }
}
