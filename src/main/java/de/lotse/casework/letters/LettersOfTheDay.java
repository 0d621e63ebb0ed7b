package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.casework.templates.TemplateKinds;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that the acting person has made and that have not left the house. */
@Component
class LettersOfTheDay implements DayItems {

    private final JdbcClient jdbc;
    private final TemplateKinds kinds;

    LettersOfTheDay(JdbcClient jdbc, TemplateKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var known = kinds.byName();
        return jdbc.sql("""
                        select l.id, l.case_id, l.kind, l.made_at, p.display_name
                        from   casework.letter l
                        join   consent.visible_case v on v.tenant_id = l.tenant_id and v.case_id = l.case_id
                        join   casework.case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  l.made_by = shared.actor()
                        and    l.docx_blob_id is not null
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED', 'CLOSED')
                        and    not exists (select 1 from casework.letter_dispatch d
                                           where d.tenant_id = l.tenant_id and d.letter_id = l.id and d.taken_back_at is null)
                        and    not exists (select 1 from casework.deceased t where t.tenant_id = l.tenant_id and t.person_id = l.person_id)
                        order  by l.made_at, l.id""")
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new DayItem(
                            LocalDate.ofInstant(row.getTimestamp("made_at").toInstant(), Formats.ZONE),
                            "casework.letters.day",
                            Objects.requireNonNull(known.get(row.getString("kind")))
                                    .label(),
                            row.getString("display_name"),
                            CaseLetter.path(new CaseId(row.getObject("case_id", UUID.class)), id));
                })
                .list();
    }
}
