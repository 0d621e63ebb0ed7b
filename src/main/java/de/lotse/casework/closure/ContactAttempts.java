package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how often somebody tried in vain to reach the person since she was reached last. */
@Repository
class ContactAttempts {

    private final JdbcClient jdbc;
    private final Codes codes;

    ContactAttempts(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Oldest first. A contact with the person begins the count anew. */
    List<Attempt> of(CaseId caseId) {
        return jdbc.sql("""
                        select distinct a.on_day, a.kind, a.channel, u.display_name
                        from   casework.case_file c
                        join   casework.contact_attempt a on a.tenant_id = c.tenant_id and a.case_id = c.id
                        left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.by_id
                        where  c.id = ? and a.on_day > coalesce(c.last_contact_on, date '-infinity')
                        order  by a.on_day, a.kind""").param(caseId.value()).query(this::map).list();
    }

    /** The day on which the person was reached last; empty if none is known. */
    Optional<LocalDate> lastContact(CaseId caseId) {
        return jdbc.sql("select last_contact_on from casework.case_file where id = ? and last_contact_on is not null")
                .param(caseId.value())
                .query(LocalDate.class)
                .optional();
    }

    private Attempt map(ResultSet row, int number) throws SQLException {
        var kind = codes.label("contact_kind", row.getString("kind"));
        var channel = row.getString("channel");
        return new Attempt(
                row.getObject("on_day", LocalDate.class),
                channel == null
                        ? kind
                        : t("casework.closure.attempt.kind", kind, codes.label("consultation_channel", channel)),
                Objects.requireNonNullElse(row.getString("display_name"), ""));
    }
}
