package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.search.CaseFinding;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds for whom a new appointment is: open cases that the acting person may open, and open inquiries of the organisation. */
@Service
@Transactional
class Subjects {

    private static final int SHOWN = 10;
    private static final int FOUND = 50;
    private static final int LONGEST = 300;
    private static final Set<String> OPEN_CASES = Set.of("OPENING", "ACTIVE", "PAUSED");
    private static final Set<String> OPEN_INQUIRIES = Set.of("RECEIVED", "CLEARING");

    private final CaseFinding cases;
    private final NameFinding names;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    Subjects(CaseFinding cases, NameFinding names, JdbcClient jdbc, AccessLog log, Clock clock) {
        this.cases = cases;
        this.names = names;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** With whom one spoke last, and the inquiries that one clears. Throws {@link Forbidden} for who reads neither. */
    SubjectsPage latest(Slot slot) {
        requireReader();
        return page(slot, "", Action.LIST, latestCases(), ownInquiries());
    }

    SubjectsPage find(Slot slot, String typed) {
        requireReader();
        var words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var found = new LinkedHashMap<UUID, Map.Entry<String, String>>();
        for (var person : cases.cases(words))
            if (OPEN_CASES.contains(person.status()) && found.size() < FOUND)
                found.putIfAbsent(person.caseId().value(), Map.entry(person.name(), number(person)));
        var inquiries = new LinkedHashMap<UUID, String>();
        for (var one : names.inquiries(words))
            if (OPEN_INQUIRIES.contains(one.state()) && inquiries.size() < FOUND) inquiries.put(one.id(), one.name());
        return page(slot, words, Action.SEARCH, found, inquiries);
    }

    private SubjectsPage page(
            Slot slot,
            String words,
            Action action,
            Map<UUID, Map.Entry<String, String>> found,
            Map<UUID, String> inquiries) {
        log.record(action, "case", List.copyOf(found.keySet()), "MEMBERSHIP");
        log.record(action, "inquiry", List.copyOf(inquiries.keySet()), "ORGANISATION");
        var form = "/termine/neu" + slot.query(today());
        return new SubjectsPage(
                words,
                slot,
                found.entrySet().stream()
                        .map(one -> new Subject(
                                one.getValue().getKey(), one.getValue().getValue(), "/faelle/" + one.getKey() + form))
                        .toList(),
                inquiries.entrySet().stream()
                        .map(one -> new Subject(
                                one.getValue(), t("casework.inquiry.title"), "/anfragen/" + one.getKey() + form))
                        .toList(),
                today());
    }

    private Map<UUID, Map.Entry<String, String>> latestCases() {
        var found = new LinkedHashMap<UUID, Map.Entry<String, String>>();
        jdbc.sql("""
                        select c.id, c.case_number, p.display_name
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        order  by coalesce(c.last_contact_on, c.opened_on) desc, c.id desc
                        limit  ?""").param(SHOWN).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    Map.entry(
                            row.getString("display_name"),
                            t("casework.appointments.new.case", row.getString("case_number"))));
        });
        return found;
    }

    private Map<UUID, String> ownInquiries() {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
                        select id, name
                        from   casework.inquiry
                        where  tenant_id = shared.tenant() and controller_id = shared.organisation()
                        and    state in ('RECEIVED', 'CLEARING') and responsible_id = shared.actor()
                        order  by received_on desc, id desc
                        limit  ?""").param(SHOWN).query(row -> {
            found.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return found;
    }

    private static String number(FoundPerson person) {
        return t("casework.appointments.new.case", person.caseNumber());
    }

    private static void requireReader() {
        if (!Scope.actor().is(Role.CASE_MANAGER) && !Scope.actor().is(Role.PROVIDER_LEAD)) throw new Forbidden();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
