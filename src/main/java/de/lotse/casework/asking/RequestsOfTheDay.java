package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits for the acting person as the lead of a case. */
@Component
class RequestsOfTheDay implements DayItems {

    private final JdbcClient jdbc;

    RequestsOfTheDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return jdbc.sql("""
                        select r.case_id, r.asked_at, u.display_name as asker, p.display_name as client
                        from   consent.visible_case v
                        join   consent.open_request r on r.tenant_id = v.tenant_id and r.case_id = v.case_id
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.asker_id
                        where  v.role = 'LEAD'
                        order  by r.asked_at, r.id""")
                .query((row, number) -> new DayItem(
                        row.getTimestamp("asked_at")
                                .toInstant()
                                .atZone(Formats.ZONE)
                                .toLocalDate(),
                        "casework.asking.day",
                        t("casework.asking.day.text", Objects.requireNonNullElse(row.getString("asker"), "")),
                        row.getString("client"),
                        "/faelle/" + row.getString("case_id") + "/" + DecisionService.TAB))
                .list();
    }
}
