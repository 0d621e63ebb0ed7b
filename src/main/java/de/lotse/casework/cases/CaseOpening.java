package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case file: number, key, first member, first entry of its course. */
@Service
@Transactional
public class CaseOpening {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CaseCipher cipher;
    private final Timeline timeline;
    private final Clock clock;

    CaseOpening(JdbcClient jdbc, CaseAccess access, CaseCipher cipher, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cipher = cipher;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The acting person leads the new case, which stays „in Klärung“ until a consent is recorded. */
    public CaseId open(PersonId client, Concerns concerns) {
        var id = begin(client, concerns, LocalDate.now(clock));
        timeline.add(id, "opened", clock.instant(), id.value(), "");
        return id;
    }

    /** The same as of a day in the past, for files that were kept elsewhere before; whoever calls tells the course of the case. */
    public CaseId begin(PersonId client, Concerns concerns, LocalDate openedOn) {
        return begin(client, concerns, openedOn, Scope.actor().user());
    }

    /** The same, led by somebody of the own organisation; the acting person does not become a member. */
    public CaseId begin(PersonId client, Concerns concerns, LocalDate openedOn, UserId lead) {
        var actor = Scope.actor();
        var id = new CaseId(Ids.next());
        cipher.create(actor.tenant(), id.value());
        jdbc.sql("""
                        insert into casework.case_file (id, case_number, concerns, client_id, lead_id, status, phase, opened_on)
                        values (?, ?, ?, ?, ?, 'OPENING', 'ASSESSMENT', ?)""")
                .params(
                        id.value(),
                        nextNumber(openedOn.getYear()),
                        concerns.name(),
                        client.value(),
                        lead.value(),
                        openedOn)
                .update();
        addMember(id, client, "CLIENT");
        access.addMember(id.value(), lead, Membership.LEAD, openedOn, null);
        return id;
    }

    /** @param role of the code list household_role */
    public void addMember(CaseId id, PersonId person, String role) {
        jdbc.sql("insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, ?)")
                .params(Ids.next(), id.value(), person.value(), role)
                .update();
    }

    private String nextNumber(int year) {
        var last = jdbc.sql("""
                        insert into casework.case_number as n (year, last)
                        values (?, 1)
                        on conflict (tenant_id, year) do update set last = n.last + 1
                        returning last""").param(year).query(Integer.class).single();
        return "%d-%05d".formatted(year, last);
    }

    /** Whom the case is about. */
    public enum Concerns {
        PERSON,
        HOUSEHOLD
    }
}
