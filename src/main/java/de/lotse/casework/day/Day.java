package de.lotse.casework.day;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.day.DayPage.Counts;
import de.lotse.casework.drafts.OpenDrafts;
import de.lotse.casework.phonenotes.OpenPhoneNotes;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Day {

    private static final Comparator<DayItem> IN_ORDER = Comparator.comparing(DayItem::dueOn)
            .thenComparing(DayItem::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DayItem::clientName);
    private static final int DAYS_AHEAD = 7;
    private static final int QUIET_AFTER_DAYS = 28;
    private static final int QUIET_SHOWN = 10;

    private final List<DayItems> sources;
    private final List<DayNotices> notices;
    private final List<DayCards> cards;
    private final OpenPhoneNotes phoneNotes;
    private final OpenDrafts drafts;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    Day(
            List<DayItems> sources,
            List<DayNotices> notices,
            List<DayCards> cards,
            OpenPhoneNotes phoneNotes,
            OpenDrafts drafts,
            JdbcClient jdbc,
            AccessLog log,
            Clock clock) {
        this.sources = sources;
        this.notices = notices;
        this.cards = cards;
        this.phoneNotes = phoneNotes;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public DayPage page() {
        var today = LocalDate.now(clock);
        var items = sources.stream()
                .flatMap(source -> source.until(today.plusDays(DAYS_AHEAD)).stream())
                .sorted(IN_ORDER)
                .toList();
        var quiet = quiet(today.minusDays(QUIET_AFTER_DAYS));
        log.record(
                Action.LIST, "case", quiet.stream().map(row -> row.id().value()).toList(), "MEMBERSHIP");
        return new DayPage(
                Scope.actor().name(),
                today,
                notices.stream().flatMap(source -> source.now().stream()).toList(),
                cards.stream().flatMap(source -> source.on(today).stream()).toList(),
                items,
                stoodInFor(),
                phoneNotes.all(),
                drafts.all(),
                quiet,
                counts());
    }

    private List<QuietCase> quiet(LocalDate since) {
        return jdbc.sql("""
                        select c.id, p.display_name, c.case_number, coalesce(c.last_contact_on, c.opened_on) as since
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  c.status = 'ACTIVE' and coalesce(c.last_contact_on, c.opened_on) < ?
                        order  by since, c.id
                        limit  ?""")
                .params(since, QUIET_SHOWN)
                .query((row, number) -> new QuietCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("case_number"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Addresses of the cases in which the acting person stands in, so that whatever leads there is marked. */
    private List<String> stoodInFor() {
        return jdbc
                .sql("select v.case_id from consent.visible_case v where v.role = 'SUBSTITUTE'")
                .query(UUID.class)
                .stream()
                .map(id -> "/faelle/" + id)
                .toList();
    }

    private Counts counts() {
        return jdbc.sql("""
                        select count(*) filter (where c.status = 'OPENING') as opening,
                               count(*) filter (where c.status = 'ACTIVE') as active,
                               count(*) filter (where c.status = 'PAUSED') as paused
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id""")
                .query((row, number) -> new Counts(row.getInt("opening"), row.getInt("active"), row.getInt("paused")))
                .single();
    }
}
