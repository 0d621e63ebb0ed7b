package de.lotse.casework.withdrawals;

import de.lotse.casework.notices.Telling;
import de.lotse.casework.withdrawals.Statement.Desk;
import de.lotse.casework.withdrawals.Statement.Extent;
import de.lotse.consent.SharedReading;
import de.lotse.notifications.Notice;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what somebody says who takes her consent back. Whoever does so is told nothing but that it was taken down. */
@Service
@Transactional
class TakingService {

    private final Givers givers;
    private final Withdrawing withdrawing;
    private final Statements statements;
    private final Offices offices;
    private final SharedReading reading;
    private final JdbcClient jdbc;
    private final Telling telling;
    private final Once once;
    private final Clock clock;

    TakingService(
            Givers givers,
            Withdrawing withdrawing,
            Statements statements,
            Offices offices,
            SharedReading reading,
            JdbcClient jdbc,
            Telling telling,
            Once once,
            Clock clock) {
        this.givers = givers;
        this.withdrawing = withdrawing;
        this.statements = statements;
        this.offices = offices;
        this.reading = reading;
        this.jdbc = jdbc;
        this.telling = telling;
        this.once = once;
        this.clock = clock;
    }

    TakingPage page(StatementForm form, Errors errors) {
        requireStaff();
        var mayAssign = DeskService.RIGHT.isHers();
        return new TakingPage(form, offices.others(), mayAssign, errors);
    }

    private static void requireStaff() {
        Scope.require(WithdrawalsConfiguration.STAFF);
    }

    /** Where exactly one person of the own organisation is meant, it counts with this transaction; else it waits with whoever finds out. */
    String take(StatementForm form) {
        requireStaff();
        return once.run(form._once(), () -> {
            var toward = form.toward(offices.all());
            var own = toward == null || toward.equals(Scope.actor().organisation());
            var person = own ? givers.identified(form.person(), born(form), form.reference()) : Optional.<UUID>empty();
            keep(form, own, person.isPresent() && isCarriedOut(person.get(), form));
            return TakingController.PATH;
        });
    }

    private boolean isCarriedOut(UUID person, StatementForm form) {
        if (form.isForOther()) return false;
        var recipient = form.recipient(offices.all());
        return withdrawing.carryOut(person, recipient, form.said(clock.instant(), note(form))) > 0 || recipient == null;
    }

    private void keep(StatementForm form, boolean own, boolean done) {
        var now = clock.instant();
        var actor = Scope.actor();
        var here = done || (own && offices.hasLead(actor.organisation()));
        var recipient = form.isForOther() ? null : form.recipient(offices.all());
        statements.add(new Statements.New(
                here ? actor.organisation() : offices.protection(),
                here ? Desk.LEAD : Desk.PROTECTION,
                form.moment(now),
                form.channel(),
                Extent.of(form.isForOther(), recipient),
                recipient,
                words(form),
                now,
                actor.user().value(),
                actor.organisation(),
                done));
        if (!done) tellDesk(here ? actor.organisation() : offices.protection(), here);
    }

    private void tellDesk(OrganisationId organisation, boolean here) {
        var roles = here ? Set.of(Role.PROVIDER_LEAD) : Set.of(Role.DATA_PROTECTION, Role.COORDINATION);
        telling.roles(organisation, roles, Notice.urgent("casework.notices.withdrawal.open", DeskController.PATH));
    }

    private Words words(StatementForm form) {
        var toward = form.toward(offices.all());
        return Words.of(form, toward == null ? "" : offices.name(toward), form.unreadable(today()));
    }

    private String note(StatementForm form) {
        return words(form).note(Scope.actor().organisationName());
    }

    private @Nullable LocalDate born(StatementForm form) {
        return DateText.parse(form.born(), today()) instanceof Parsed(var day) ? day : null;
    }

    ShortPage limited(UUID caseId) {
        var client = client(caseId);
        return ShortPage.limited(caseId, client.name(), offices.others());
    }

    /** By whoever stands in with the limited view: she sees no consent, and takes down that there shall be none. */
    String takeLimited(UUID caseId, StatementForm form) {
        return once.run(form._once(), () -> {
            carryOut(client(caseId).id(), form);
            return "/vertretungen";
        });
    }

    ShortPage received(UUID grant) {
        var owner = reading.open(grant, shared -> offices.name(shared.owner()));
        return ShortPage.received(grant, owner, Scope.actor().organisation());
    }

    /** By the recipient whom the person told: it counts in the organisation that shares, and for all who got it from there. */
    String takeReceived(UUID grant, StatementForm form) {
        return once.run(form._once(), () -> {
            reading.forOwner(grant, shared -> {
                carryOut(shared.personId(), form);
                return true;
            });
            return "/vermittlungen";
        });
    }

    private void carryOut(UUID person, StatementForm form) {
        var recipient = form.recipient(offices.all());
        var extent = Extent.of(form.isForOther(), recipient);
        var name = recipient == null ? "" : offices.name(recipient);
        withdrawing.carryOutOrAsk(person, extent, recipient, name, form.said(clock.instant(), note(form)));
    }

    private Client client(UUID caseId) {
        return jdbc.sql("""
                        select p.id, p.display_name
                        from   consent.limited_case l
                        join   casework.case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  l.case_id = ?
                        limit  1""")
                .param(caseId)
                .query((row, number) -> new Client(row.getObject("id", UUID.class), row.getString("display_name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private record Client(UUID id, String name) {}
}
