package de.lotse.casework.cases;

import static java.util.Comparator.comparingInt;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.Died;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.identity.Openings;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a case. Every page and every command of a case asks here first, inside its transaction: access is decided,
 * the access log is written, and the head of the page is read.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseHeads {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Openings openings;
    private final List<CaseTab> tabs;

    CaseHeads(JdbcClient jdbc, CaseAccess access, Openings openings, List<CaseTab> tabs) {
        this.jdbc = jdbc;
        this.access = access;
        this.openings = openings;
        this.tabs = tabs.stream().sorted(comparingInt(CaseTab::order)).toList();
    }

    /**
     * For reading.
     *
     * @param tab the page that is open: the last part of its address, empty for the overview
     * @throws NotFound for a case that is not there or not to be seen
     */
    public CaseHead open(CaseId id, String tab) {
        var head = read(id, tab, access.requireRead(id.value()));
        if (head.membership() != Membership.SUBSTITUTE)
            openings.opened(head.clientId().value());
        return head;
    }

    /** For a change. Throws {@link Conflict} if the case is closed. */
    public CaseHead openForChange(CaseId id, String tab) {
        var head = read(id, tab, access.requireWrite(id.value()));
        head.requireOpen();
        return head;
    }

    /** For adding a note, in an emergency as well. Throws {@link Conflict} if the case is closed. */
    public CaseHead openForNote(CaseId id, String tab) {
        var head = read(id, tab, access.requireNote(id.value()));
        head.requireOpen();
        return head;
    }

    /** For taking a closed case up again. Throws {@link Conflict} if it is not closed. */
    public CaseHead openClosed(CaseId id, String tab) {
        var head = read(id, tab, access.requireWrite(id.value()));
        if (head.status() != CaseStatus.CLOSED) throw new Conflict();
        return head;
    }

    /** For what goes on in a closed case, too. Throws {@link Conflict} if even that is past. */
    public CaseHead openForAftercare(CaseId id, String tab) {
        var head = read(id, tab, access.requireWrite(id.value()));
        if (!head.allowsAftercare()) throw new Conflict(head.path(""));
        return head;
    }

    private CaseHead read(CaseId id, String tab, Membership membership) {
        return jdbc.sql("""
                        select c.id, c.version, c.case_number, c.status, c.phase, c.client_id, p.display_name as client_name,
                               d.died_on, d.died_precision, u.display_name as lead_name, c.opened_on, c.closed_on,
                               exists (select 1 from casework.case_with_protected_address a
                                       where a.tenant_id = c.tenant_id and a.case_id = c.id) as address_protected
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        left join casework.deceased d on d.tenant_id = c.tenant_id and d.person_id = c.client_id
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                        where  c.id = ?""")
                .param(id.value())
                .query((row, number) -> map(row, tab, membership))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private CaseHead map(ResultSet row, String open, Membership membership) throws SQLException {
        var id = new CaseId(row.getObject("id", UUID.class));
        var died = Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision"));
        return new CaseHead(
                id,
                row.getInt("version"),
                row.getString("case_number"),
                CaseStatus.valueOf(row.getString("status")),
                CasePhase.valueOf(row.getString("phase")),
                new PersonId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                died == null ? null : died.words(),
                row.getString("lead_name"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                membership,
                row.getBoolean("address_protected"),
                tabs.stream().map(tab -> tab.link(id, open)).toList());
    }
}
