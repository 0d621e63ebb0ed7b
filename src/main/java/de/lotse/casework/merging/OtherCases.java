package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Further cases of the same person. A case that was brought together with this one by merging is named to both sides, with its lead and
 * nothing else; it is opened by whoever may.
 */
@Component
class OtherCases implements OverviewCard {

    private final JdbcClient jdbc;

    OtherCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var lines = lines(head);
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new CaseCard(t("casework.merging.others"), List.of(), lines, "", null));
    }

    private List<Line> lines(CaseHead head) {
        return jdbc.sql("""
                        select c.id, c.case_number, c.status, coalesce(u.display_name, '') as lead, v.case_id is not null as visible
                        from   casework.case_file c
                        left join consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.id
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                        where  c.client_id = :client and c.id <> :case
                        and    (v.case_id is not null
                                or exists (select 1 from casework.person_merge m
                                           where  m.tenant_id = c.tenant_id and m.survivor_person_id = c.client_id and m.undone_at is null))
                        and    not exists (select 1 from consent.barred_case b
                                           where b.tenant_id = c.tenant_id and b.case_id = c.id)
                        order  by c.opened_on desc, c.id""")
                .param("client", head.clientId().value())
                .param("case", head.id().value())
                .query((row, number) -> Line.of(
                        t(
                                "casework.merging.other",
                                row.getString("case_number"),
                                t("casework.status." + row.getString("status"))),
                        t("casework.merging.other.lead", row.getString("lead")),
                        row.getBoolean("visible") ? "/faelle/" + row.getObject("id", UUID.class) : null))
                .list();
    }
}
