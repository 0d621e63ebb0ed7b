package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.notifications.Notice;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives inquiries of the basket to a colleague, one after the other. Whoever shows their names writes the access log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkAssignments {

    private final BasketRows rows;
    private final InquiryDoor door;
    private final Workloads workloads;
    private final JdbcClient jdbc;
    private final Telling telling;
    private final Clock clock;

    BulkAssignments(
            BasketRows rows, InquiryDoor door, Workloads workloads, JdbcClient jdbc, Telling telling, Clock clock) {
        this.rows = rows;
        this.door = door;
        this.workloads = workloads;
        this.jdbc = jdbc;
        this.telling = telling;
        this.clock = clock;
    }

    /** Who may get one. Throws {@link de.lotse.shared.Forbidden} for everybody but the lead. */
    public List<Option> colleagues() {
        Leading.require();
        return Workloads.options(workloads.all());
    }

    /** What is wrong with the choice, at the field {@code colleague}. */
    public Errors check(String colleague) {
        var errors = Errors.none();
        if (colleagues().stream().noneMatch(one -> one.value().equals(colleague)))
            errors.reject("colleague", t("casework.basket.colleague.missing"));
        return errors;
    }

    /**
     * Answers false if the inquiry was changed since this version.
     *
     * @throws de.lotse.shared.NotFound for an inquiry or a colleague that the own organisation does not have
     * @throws de.lotse.shared.Conflict for one that has ended
     */
    public boolean assign(UUID inquiry, int version, UUID colleague) {
        Leading.require();
        door.openForChange(inquiry);
        if (rows.get(inquiry).version() != version) return false;
        rows.assign(inquiry, workloads.of(colleague).userId(), LocalDate.now(clock));
        telling.colleague(new UserId(colleague), Notice.of("casework.notices.inquiries.assigned", "/anfragen"));
        return true;
    }

    /** Inquiries of the own organisation, those as well that have ended. */
    public List<Named> named(List<UUID> inquiries) {
        Leading.require();
        return jdbc.sql("""
                        select i.id, i.version, i.name, coalesce(u.display_name, '') as responsible
                        from   casework.inquiry i
                        left join identity.user_name u on u.tenant_id = i.tenant_id and u.id = i.responsible_id
                        where  i.tenant_id = shared.tenant() and i.controller_id = shared.organisation()
                        and    i.id = any(?)""")
                .param(inquiries.toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("responsible")))
                .list();
    }

    /**
     * As it is shown in a list.
     *
     * @param name empty once the inquiry has become a case
     * @param responsible name of the colleague who has it
     */
    public record Named(UUID id, int version, String name, String responsible) {

        public String label() {
            return name.isEmpty() ? t("casework.inquiry.name.moved") : name;
        }

        public String href() {
            return "/anfragen/" + id;
        }
    }
}
