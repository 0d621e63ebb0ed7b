package de.lotse.governance.council.reading;

import static de.lotse.governance.council.CouncilRights.READABLE;

import de.lotse.governance.council.CouncilRights;
import de.lotse.governance.council.PaperKind;
import de.lotse.governance.council.PaperState;
import de.lotse.governance.council.Publicity;
import de.lotse.governance.council.stations.Result;
import de.lotse.kern.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that the acting person may read. */
@Repository
class PaperList {

    private static final String YEAR =
            "coalesce(left(p.number, 4)::integer, extract(year from p.recorded_at)::integer)";
    /** Only asked when words are given: it reads every text. */
    private static final String WORDS =
            "and concat_ws(' ', p.number, p.subject, p.lead_unit, p.proposal, p.facts) ilike all (cast(:words as text[]))";

    private static final String READ = """
            select p.id, coalesce(p.number, '') as number, p.subject, p.kind, p.publicity, p.state, coalesce(n.name, '') as at_body, l.result,
                   coalesce(l.name, '') as by_body
            from   governance.council_paper p
            left join lateral (
                     select coalesce(b.name, s.name) as name from governance.council_station s
                     left join governance.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                     where  s.tenant_id = p.tenant_id and s.paper_id = p.id and s.result is null order by s.position, s.id limit 1) n on true
            left join lateral (
                     select coalesce(b.name, s.name) as name, s.result from governance.council_station s
                     left join governance.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                     where  s.tenant_id = p.tenant_id and s.paper_id = p.id and s.result is not null order by s.position desc, s.id limit 1) l on true
            where  """ + READABLE;

    private final JdbcClient jdbc;

    PaperList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<PaperLine> find(PaperFilter filter, LocalDate today, int size) {
        return CouncilRights.asked(
                        jdbc.sql(READ + """
                         and (:state = '' or p.state = :state) and (:kind = '' or p.kind = :kind)
                        and    (:year = 0 or %s = :year)
                        and    (cast(:body as uuid) is null or exists (
                                 select 1 from governance.council_station s
                                 where  s.tenant_id = p.tenant_id and s.paper_id = p.id and s.body_id = cast(:body as uuid)))
                        %s
                        order  by p.recorded_at desc, p.id desc
                        offset :offset limit :size""".formatted(YEAR, filter.words().isEmpty() ? "" : WORDS)), today)
                .param("state", filter.stand())
                .param("kind", filter.art())
                .param("year", filter.year())
                .param("body", filter.body())
                .param("words", filter.words().toArray(String[]::new))
                .param("offset", (filter.page() - 1) * (size - 1))
                .param("size", size)
                .query(PaperList::map)
                .list();
    }

    /** What comes from a thing of another module, the latest first. */
    List<PaperLine> about(String kind, UUID origin, LocalDate today) {
        return CouncilRights.asked(
                        jdbc.sql(
                                READ
                                        + " and p.origin_kind = :kind and p.origin_id = :origin order by p.recorded_at desc, p.id desc"),
                        today)
                .param("kind", kind)
                .param("origin", origin)
                .query(PaperList::map)
                .list();
    }

    List<Option> years(LocalDate today) {
        return CouncilRights.asked(
                        jdbc.sql("select distinct " + YEAR + " as year from governance.council_paper p where "
                                + READABLE + " order by year desc"),
                        today)
                .query((row, number) -> new Option(row.getString("year"), row.getString("year")))
                .list();
    }

    List<Option> bodies(LocalDate today) {
        return CouncilRights.asked(jdbc.sql("""
                        select distinct b.id, b.name, lower(b.name) as sorted
                        from   governance.council_paper p
                        join   governance.council_station s on s.tenant_id = p.tenant_id and s.paper_id = p.id
                        join   governance.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                        where  """ + READABLE + " order by sorted, b.id"), today)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    private static PaperLine map(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        return new PaperLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("subject"),
                PaperKind.valueOf(row.getString("kind")),
                Publicity.valueOf(row.getString("publicity")),
                PaperState.valueOf(row.getString("state")),
                row.getString("at_body"),
                result == null ? null : Result.valueOf(result),
                row.getString("by_body"));
    }
}
