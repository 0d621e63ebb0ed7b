package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.web.Formats;
import de.lotse.web.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents in which malware was found. Who works on the case sees them with the case; the lead sees that there are some, who
 * added them and what was found, but of the case nothing.
 */
@Component
@Transactional
class LockedDocuments implements DayItems {

    static final Right RIGHT =
            new Right(70, "casework.files.locked.right", Set.of(Role.PROVIDER_LEAD), "GET /gesperrte-unterlagen");

    private final JdbcClient jdbc;
    private final AccessLog log;

    LockedDocuments(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var lead = RIGHT.isHers();
        return all().stream()
                .filter(locked -> locked.caseId() != null || lead)
                .map(LockedDocuments::item)
                .toList();
    }

    /** For the lead. Throws {@link Forbidden} for everybody else. */
    List<Locked> list() {
        RIGHT.require();
        var all = all();
        log.record(
                AccessLog.Action.LIST, "document", all.stream().map(Locked::id).toList(), "LEADERSHIP");
        return all;
    }

    /** All of the organisation; the access decision adds the case where one may see it. */
    private List<Locked> all() {
        return jdbc.sql("""
                        select d.id, v.finding, v.scanned_at, d.added_at, u.display_name as added_by_name,
                               c.id as visible_case_id, p.display_name as client
                        from   documents.verdict v
                        join   casework.document d on d.tenant_id = v.tenant_id and d.blob_id = v.blob_id
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.added_by
                        left join consent.visible_case w on w.tenant_id = d.tenant_id and w.case_id = d.case_id
                        left join casework.case_file c on c.tenant_id = w.tenant_id and c.id = w.case_id
                        left join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  v.state = 'INFECTED'
                        order  by v.scanned_at desc, d.id
                        limit  200""")
                .query((row, number) -> new Locked(
                        row.getObject("id", UUID.class),
                        row.getString("finding"),
                        row.getTimestamp("scanned_at").toInstant(),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("added_by_name"),
                        row.getObject("visible_case_id", UUID.class),
                        row.getString("client")))
                .list();
    }

    private static DayItem item(Locked locked) {
        return new DayItem(
                LocalDate.ofInstant(locked.foundAt(), Formats.ZONE),
                "casework.files.locked",
                t("casework.files.locked.item", locked.finding()),
                locked.client() == null ? "" : locked.client(),
                locked.path());
    }

    /** @param caseId null for whoever may not see the case */
    record Locked(
            UUID id,
            String finding,
            Instant foundAt,
            Instant addedAt,
            @Nullable String addedBy,
            @Nullable UUID caseId,
            @Nullable String client) {

        String path() {
            return caseId == null ? "/gesperrte-unterlagen" : "/faelle/" + caseId + "/unterlagen/" + id + "/ansicht";
        }
    }
}
