package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoEndings.Answer;
import de.lotse.casework.demo.DemoEndings.Death;
import de.lotse.casework.people.Died;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.people.PartialDate.Precision;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes how work with people ended, and what they said about it; the cases are there already. */
@Component
class EndingsDemo implements DemoContent {

    private static final int SEEN_AT_ONCE = 5;

    private final JdbcClient jdbc;
    private final DemoActors actors;
    private final DemoTexts sealing;
    private final DemoCourse course;
    private final Clock clock;

    EndingsDemo(JdbcClient jdbc, DemoActors actors, DemoTexts sealing, DemoCourse course, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.sealing = sealing;
        this.course = course;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public void fill(TenantId tenant) {
        var endings = DemoFile.read("endings", DemoEndings.class);
        var days = new Days(LocalDate.now(clock));
        for (var one : endings.deaths())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> add(one, days));
        var number = 0;
        for (var one : endings.answers()) {
            var id = UUID.nameUUIDFromBytes(
                    ByteBuffer.allocate(4).putInt(number++).array());
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> add(id, one, days));
        }
    }

    private void add(Death one, Days days) {
        var id = Ids.next();
        var where = jdbc.sql("""
                        select c.id as case_id, m.person_id
                        from   casework.case_file c
                        join   casework.person k on k.tenant_id = c.tenant_id and k.id = c.client_id
                        join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  k.display_name = ? and p.display_name = ?""")
                .params(one.client(), one.person())
                .query((row, number) -> new Place(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("person_id", UUID.class)))
                .single();
        var at = days.at(one.day() + 1, 10);
        jdbc.sql("""
                        insert into casework.death (id, person_id, died_on, died_precision, known_by, told_by, recorded_at)
                        values (?, ?, ?, 'DAY', ?, ?, ?)""")
                .params(id, where.person(), days.on(one.day()), one.knownBy())
                .param(sealing.ofTenant(one.toldBy(), "death.told_by", id))
                .param(Timestamp.from(at))
                .update();
        var died = new Died(new PartialDate(days.on(one.day()), Precision.DAY));
        course.tell(where.caseId(), "died", at, where.person(), died.words());
    }

    private void add(UUID id, Answer one, Days days) {
        jdbc.sql("""
                        insert into casework.satisfaction_answer (id, week, heard, understood, helped, overall, remark)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(days.on(one.day()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .param(face(one, 0))
                .param(face(one, 1))
                .param(face(one, 2))
                .param(face(one, 3))
                .param(sealing.ofTenant(one.remark(), "satisfaction_answer.remark", id))
                .update();
        jdbc.sql("""
                        update casework.satisfaction_answer a
                        set    released = true
                        where  not released
                        and    (select count(*) from casework.satisfaction_answer w
                                where  not w.released and extract(year from w.week) = extract(year from a.week)) >= ?""").param(SEEN_AT_ONCE).update();
    }

    private static @Nullable Integer face(Answer one, int question) {
        var face = one.faces().get(question);
        return face == 0 ? null : face;
    }

    private record Place(CaseId caseId, UUID person) {}
}
