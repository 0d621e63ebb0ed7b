package de.lotse.structure.permissions;

import de.lotse.shared.Ids;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A public paper with a body, a line of the budget and an annex: submitted for whoever reads, a draft where something is written. */
final class CouncilThings {

    private CouncilThings() {}

    static Map<String, String> all(JdbcClient jdbc, String pattern) {
        var paper = Ids.next();
        var body = Ids.next();
        var station = Ids.next();
        var line = Ids.next();
        var annex = Ids.next();
        jdbc.sql("insert into governance.council_paper (id, subject, kind) values (?, 'Vorlage', 'REPORT')")
                .param(paper)
                .update();
        jdbc.sql(
                        "insert into governance.council_revision (paper_id, revision, subject, kind) values (?, 1, 'Vorlage', 'REPORT')")
                .param(paper)
                .update();
        jdbc.sql("insert into governance.body (id, kind, name, active_from) values (?, 'COUNCIL', 'Rat', current_date)")
                .param(body)
                .update();
        jdbc.sql(
                        "insert into governance.council_station (id, paper_id, position, body_id, role) values (?, ?, 1, ?, 'DECISION')")
                .params(station, paper, body)
                .update();
        jdbc.sql("""
                        insert into governance.council_budget_line (id, paper_id, revision, plan, year, product_name, expense_cents)
                        values (?, ?, 1, 'CONSUMPTIVE', 2026, 'Integration', 100)""").params(line, paper).update();
        jdbc.sql("""
                        insert into governance.council_annex (id, paper_id, added_in, name, media_type, size, sha256, verdict, content)
                        values (?, ?, 1, 'a.txt', 'text/plain', 0, repeat('0', 64), 'CLEAN', '')""").params(annex, paper).update();
        if (!isWritten(pattern)) submit(jdbc, paper);
        return Map.of(
                "paper", paper.toString(),
                "station", station.toString(),
                "line", line.toString(),
                "annex", annex.toString(),
                "revision", "1");
    }

    private static boolean isWritten(String pattern) {
        var write = pattern.contains("/angaben") || pattern.contains("/kosten") || pattern.contains("/einbringung");
        return write || pattern.endsWith("/anlagen") || pattern.endsWith("/anlagen/{annex}/entfernung");
    }

    private static void submit(JdbcClient jdbc, UUID paper) {
        jdbc.sql("update governance.council_revision set submitted_on = current_date where paper_id = ?")
                .param(paper)
                .update();
        jdbc.sql("update governance.council_paper set state = 'SUBMITTED', revision = 1 where id = ?")
                .param(paper)
                .update();
    }
}
