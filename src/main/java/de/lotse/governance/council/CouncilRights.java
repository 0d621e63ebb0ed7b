package de.lotse.governance.council;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads which paper: whoever keeps the bodies all of them, staff what was submitted in public, and whoever has a seat in a body of its
 * sequence what was submitted. To everybody else there is none.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CouncilRights {

    /** They read what was submitted in public. */
    public static final Set<Role> STAFF =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.BODY_MEMBER, Role.STATE_VIEWER)));

    private static final String SEATED = """
            exists (
              select 1 from governance.council_station o
              join   governance.member m on m.tenant_id = o.tenant_id and m.body_id = o.body_id
              where  o.tenant_id = p.tenant_id and o.paper_id = p.id and m.user_id = shared.actor()
              and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today))
            """;

    /** A condition about {@code governance.council_paper p}; takes what {@link #asked} gives. */
    public static final String READABLE =
            "(:keeper or p.revision > 0 and (:staff and p.publicity = 'PUBLIC' or " + SEATED + "))";

    private final JdbcClient jdbc;
    private final StoredPapers papers;
    private final Clock clock;

    CouncilRights(JdbcClient jdbc, StoredPapers papers, Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.clock = clock;
    }

    public static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, LocalDate today) {
        return statement
                .param("keeper", BodyRights.isKeeper())
                .param("staff", STAFF.stream().anyMatch(Scope.actor()::is))
                .param("today", today);
    }

    /** @throws NotFound for whoever may not read it */
    public OpenPaper open(UUID id) {
        var today = LocalDate.now(clock);
        var readable = asked(
                        jdbc.sql("select count(*) from governance.council_paper p where p.id = :id and " + READABLE),
                        today)
                .param("id", id)
                .query(Integer.class)
                .single();
        if (readable == 0) throw new NotFound();
        return new OpenPaper(papers.get(id), BodyRights.isKeeper(), isSeated(id, today), today);
    }

    private boolean isSeated(UUID id, LocalDate today) {
        return jdbc.sql("select count(*) from governance.council_paper p where p.id = :id and " + SEATED)
                        .param("id", id)
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws de.lotse.shared.Forbidden for whoever does not keep the bodies; asked before one is looked for */
    public CouncilPaper keep(UUID id) {
        Scope.require(BodyRights.KEEPERS);
        return papers.get(id);
    }

    /** For whoever changes something: whoever else does waits, so that what is read afterwards holds until the end of the transaction. */
    public void hold(UUID id) {
        Scope.require(BodyRights.KEEPERS);
        papers.hold(id);
    }

    /** @throws Conflict where it is withdrawn; another body may still be asked when all of them have spoken */
    public CouncilPaper keepAlive(UUID id) {
        var paper = keep(id);
        if (paper.state() == PaperState.WITHDRAWN) throw new Conflict(paper.path());
        return paper;
    }

    /** @throws Conflict where something can no longer become of it */
    public CouncilPaper keepOpen(UUID id) {
        var paper = keep(id);
        if (!paper.isOpen()) throw new Conflict(paper.path());
        return paper;
    }

    /** @throws Conflict where its text is submitted and no other is being written */
    public CouncilPaper write(UUID id) {
        var paper = keep(id);
        if (!paper.isWriting()) throw new Conflict(paper.path());
        return paper;
    }
}
