package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.withdrawals.Givers.Giver;
import de.lotse.casework.withdrawals.Statement.Desk;
import de.lotse.kern.Option;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import de.lotse.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose withdrawal it is: the lead of the organisation links it; data protection and coordination pass it on, and see no case. */
@Service
@Transactional
class DeskService {

    static final Right RIGHT = new Right(
            50,
            "casework.withdrawals.right",
            Set.of(Role.PROVIDER_LEAD, Role.COORDINATION, Role.DATA_PROTECTION),
            "GET /widerrufe");
    private static final String SUBJECT = "withdrawal";

    private final Statements statements;
    private final Givers givers;
    private final Withdrawing withdrawing;
    private final Offices offices;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    DeskService(
            Statements statements,
            Givers givers,
            Withdrawing withdrawing,
            Offices offices,
            AccessLog log,
            Once once,
            Clock clock) {
        this.statements = statements;
        this.givers = givers;
        this.withdrawing = withdrawing;
        this.offices = offices;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    DeskPages.All all() {
        RIGHT.require();
        var open = statements.open();
        log.record(Action.LIST, SUBJECT, open.stream().map(Statement::id).toList(), "ROLE");
        return new DeskPages.All(open);
    }

    /** @param typed another name to look for than the one that was said; empty for that */
    DeskPages.One page(UUID id, String typed, Errors errors) {
        RIGHT.require();
        var one = statements.get(id);
        log.record(Action.VIEW, SUBJECT, id, "ROLE");
        var found = one.desk() == Desk.LEAD ? found(one, typed) : List.<Giver>of();
        var organisations = one.desk() == Desk.PROTECTION ? offices.led() : List.<Option>of();
        return new DeskPages.One(one, typed, found, organisations, errors);
    }

    private List<Giver> found(Statement one, String typed) {
        var words = one.words();
        var found = givers.candidates(typed.isEmpty() ? words.person() : typed, born(words), words.reference());
        log.record(Action.SEARCH, "person", found.stream().map(Giver::id).toList(), "LEADERSHIP");
        return found;
    }

    /** It is hers: counts from the moment in which she said so. */
    String link(UUID id, UUID person, @Nullable UUID key) {
        return once.run(key, () -> {
            var one = requireLead(id);
            if (!givers.hasGiven(person)) throw new NotFound();
            statements.end(one, "DONE");
            withdrawing.carryOutOrAsk(person, one.extent(), one.recipient(), one.recipientName(), one.said());
            return DeskController.PATH;
        });
    }

    /** Nobody agreed to anything here, or it was said twice. */
    String close(UUID id, @Nullable UUID key) {
        return once.run(key, () -> {
            RIGHT.require();
            var one = statements.get(id);
            log.record(Action.CHANGE, SUBJECT, id, "ROLE");
            statements.end(one, "NOTHING");
            return DeskController.PATH;
        });
    }

    /**
     * To the organisation that is responsible, or from a lead back to data protection, which can ask the person.
     *
     * @param organisation its id, see {@link #check}
     */
    String passOn(UUID id, String organisation, @Nullable UUID key) {
        return once.run(key, () -> {
            RIGHT.require();
            var one = statements.get(id);
            log.record(Action.CHANGE, SUBJECT, id, "ROLE");
            var chosen = one.desk() == Desk.PROTECTION ? chosen(organisation) : null;
            statements.end(one, "PASSED_ON");
            statements.add(new Statements.New(
                    chosen == null ? offices.protection() : chosen,
                    chosen == null ? Desk.PROTECTION : Desk.LEAD,
                    one.saidAt(),
                    one.how(),
                    one.extent(),
                    one.recipient(),
                    one.words(),
                    one.takenAt(),
                    one.takenById(),
                    one.takenIn(),
                    false));
            return DeskController.PATH;
        });
    }

    /** Sent twice, the first answer stands. */
    boolean isDone(UUID key) {
        return once.isDone(key);
    }

    /** Data protection says to whom; a lead gives it to data protection. */
    Errors check(UUID id, String organisation) {
        RIGHT.require();
        var errors = Errors.none();
        if (statements.get(id).desk() == Desk.PROTECTION && chosen(organisation) == null)
            errors.reject("organisation", t("casework.withdrawals.responsible.missing"));
        return errors;
    }

    private @Nullable OrganisationId chosen(String organisation) {
        return offices.all().stream()
                .filter(one -> one.value().toString().equals(organisation) && offices.hasLead(one))
                .findFirst()
                .orElse(null);
    }

    private Statement requireLead(UUID id) {
        RIGHT.require();
        var one = statements.get(id);
        if (one.desk() != Desk.LEAD) throw new Forbidden();
        return one;
    }

    private @Nullable LocalDate born(Words words) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return DateText.parse(words.born(), today) instanceof Parsed(var day) ? day : null;
    }
}
