package de.lotse.casework.sharing;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agreed plan as far as it is not done, and the notes and documents that were chosen for the recipient. */
@Configuration(proxyBeanMethods = false)
class WorkParts {

    @Bean
    SharedPart sharedPlan(JdbcClient jdbc, CaseTexts texts) {
        return new Part(ContentCategory.PLAN, shared -> {
            var steps = steps(shared, jdbc, texts);
            return jdbc.sql("""
                            select g.plan_id, g.goal_id, g.plain_words
                            from   casework.plan_goal g
                            join   casework.plan_version v on v.tenant_id = g.tenant_id and v.id = g.plan_id
                            where  v.case_id = ?
                            order  by g.goal_id""")
                    .param(shared.caseId())
                    .query((row, number) -> goal(row, shared, steps, texts))
                    .list();
        });
    }

    private static SharedLine goal(ResultSet row, SharedCase shared, Map<UUID, List<String>> steps, CaseTexts texts)
            throws SQLException {
        var plan = row.getObject("plan_id", UUID.class);
        var goal = row.getObject("goal_id", UUID.class);
        var words = texts.open(shared.caseId(), row, "plan_goal", "plain_words", plan, goal);
        var lines = Stream.concat(Stream.of(words), steps.getOrDefault(goal, List.of()).stream());
        return new SharedLine(t("casework.sharing.goal"), lines.collect(Collectors.joining("\n")), null);
    }

    /** By goal: those that are still to be done. */
    private static Map<UUID, List<String>> steps(SharedCase shared, JdbcClient jdbc, CaseTexts texts) {
        var steps = new HashMap<UUID, List<String>>();
        jdbc.sql("""
                        select s.plan_id, s.goal_id, s.step_id, s.what, s.due_on
                        from   casework.plan_step s
                        join   casework.plan_version v on v.tenant_id = s.tenant_id and v.id = s.plan_id
                        where  v.case_id = ?
                        and    coalesce((select z.status from casework.step_state z
                                         where  z.tenant_id = s.tenant_id and z.step_id = s.step_id
                                         order  by z.number desc limit 1), 'PLANNED') in ('PLANNED', 'RUNNING')
                        order  by s.step_id""").param(shared.caseId()).query((ResultSet row) -> {
            steps.computeIfAbsent(row.getObject("goal_id", UUID.class), _ -> new ArrayList<>())
                    .add(step(row, shared, texts));
        });
        return steps;
    }

    private static String step(ResultSet row, SharedCase shared, CaseTexts texts) throws SQLException {
        var plan = row.getObject("plan_id", UUID.class);
        var what = texts.open(shared.caseId(), row, "plan_step", "what", plan, row.getObject("step_id", UUID.class));
        var due = row.getObject("due_on", LocalDate.class);
        return due == null ? t("casework.sharing.step", what) : t("casework.sharing.step.due", what, date(due));
    }

    @Bean
    SharedPart sharedNotes(JdbcClient jdbc, CaseTexts texts) {
        return new Part(ContentCategory.NOTES, shared -> jdbc.sql("""
                        select n.id, n.written_at, n.text
                        from   casework.case_note n
                        join   casework.shared_thing t on t.tenant_id = n.tenant_id and t.thing_id = n.id
                        where  t.grant_id = ?
                        order  by n.written_at desc""")
                .param(shared.grantId())
                .query((row, number) -> new SharedLine(
                        dateTime(row.getTimestamp("written_at").toInstant()),
                        texts.open(shared.caseId(), row, "case_note", "text", row.getObject("id", UUID.class)),
                        null))
                .list());
    }

    @Bean
    SharedPart sharedDocuments(JdbcClient jdbc, Codes codes, CaseTexts texts) {
        return new Part(ContentCategory.DOCUMENTS, shared -> jdbc.sql("""
                        select d.id, d.type, d.dated, d.name
                        from   casework.document d
                        join   casework.shared_thing t on t.tenant_id = d.tenant_id and t.thing_id = d.id
                        where  t.grant_id = ?
                        order  by d.id""")
                .param(shared.grantId())
                .query((row, number) -> document(row, shared, codes, texts))
                .list());
    }

    private static SharedLine document(ResultSet row, SharedCase shared, Codes codes, CaseTexts texts)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var name = texts.open(shared.caseId(), row, "document", "name", id);
        return new SharedLine(codes.label("document_type", row.getString("type")), name, id);
    }
}
