package de.lotse.setup.organisations;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Accounts;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.OrganisationRegister;
import de.lotse.tenancy.OrganisationRegister.Entry;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation that ends keeps its cases and its history; only nobody can choose it any more. */
@Service
@Transactional
class OrganisationService {

    private final Organisations organisations;
    private final OrganisationRegister register;
    private final Accounts accounts;
    private final Once once;
    private final Clock clock;

    OrganisationService(
            Organisations organisations, OrganisationRegister register, Accounts accounts, Once once, Clock clock) {
        this.organisations = organisations;
        this.register = register;
        this.accounts = accounts;
        this.once = once;
        this.clock = clock;
    }

    OrganisationPages.All all() {
        requireRole();
        Predicate<OrganisationPages.Line> ended = line -> line.entry().hasEnded(today());
        var people = accounts.numbers();
        var lines = register.all().stream().map(entry -> line(entry, people)).toList();
        return new OrganisationPages.All(
                lines.stream().filter(ended.negate()).toList(),
                lines.stream().filter(ended).toList());
    }

    OrganisationPages.New form(OrganisationForm form, Errors errors) {
        requireRole();
        return new OrganisationPages.New(form, errors);
    }

    /** @throws org.springframework.dao.DuplicateKeyException for a name that another one has */
    String add(OrganisationForm form) {
        requireRole();
        return once.run(form._once(), () -> {
            var id = new OrganisationId(Ids.next());
            organisations.add(new Organisation(id, form.name(), form.shortNameOrName(), Kind.valueOf(form.kind())));
            return path(id);
        });
    }

    OrganisationPages.One page(UUID id) {
        requireRole();
        var entry = register.get(new OrganisationId(id));
        return page(entry, OrganisationForm.of(entry), lastDay(entry), Errors.none());
    }

    OrganisationPages.One page(UUID id, OrganisationForm form, Errors errors) {
        requireRole();
        var entry = register.get(new OrganisationId(id));
        return page(entry, form, lastDay(entry), errors);
    }

    OrganisationPages.One page(UUID id, String lastDay, Errors errors) {
        requireRole();
        var entry = register.get(new OrganisationId(id));
        return page(entry, OrganisationForm.of(entry), lastDay, errors);
    }

    /** @throws Conflict if somebody else has changed it since it was shown */
    void rename(UUID id, OrganisationForm form) {
        requireRole();
        var now = register.get(new OrganisationId(id)).organisation();
        if (now.name().equals(form.name()) && now.shortName().equals(form.shortNameOrName())) return;
        if (!register.rename(now.id(), form.version(), form.name(), form.shortNameOrName()))
            throw new Conflict(path(now.id()));
    }

    /** What is wrong; nothing has changed then. */
    Errors end(UUID id, int version, String lastDay) {
        requireRole();
        var entry = register.get(new OrganisationId(id));
        var reading = new Reading(today());
        var day = reading.requiredDate("lastDay", lastDay);
        var errors = reading.errors();
        if (!errors.any()) check(entry, day, errors);
        if (!errors.any()) end(entry, version, day);
        return errors;
    }

    private void check(Entry entry, LocalDate day, Errors errors) {
        var people = line(entry, accounts.numbers()).people();
        if (isOwn(entry)) errors.reject("lastDay", t("setup.organisations.end.own"));
        if (day.isBefore(entry.from()))
            errors.reject("lastDay", t("setup.organisations.end.before", Formats.date(entry.from())));
        if (!day.isAfter(today()) && people > 0) errors.reject("lastDay", t("setup.organisations.end.people", people));
    }

    private void end(Entry entry, int version, LocalDate day) {
        if (day.equals(entry.lastDay())) return;
        if (!register.end(entry.organisation().id(), version, day))
            throw new Conflict(path(entry.organisation().id()));
    }

    void resume(UUID id, int version) {
        requireRole();
        var entry = register.get(new OrganisationId(id));
        if (entry.lastDay() == null) return;
        if (!register.end(entry.organisation().id(), version, null))
            throw new Conflict(path(entry.organisation().id()));
    }

    private OrganisationPages.One page(Entry entry, OrganisationForm form, String lastDay, Errors errors) {
        return new OrganisationPages.One(
                line(entry, accounts.numbers()),
                isOwn(entry),
                entry.hasEnded(today()),
                form,
                lastDay,
                register.changes(entry.organisation().id()),
                errors);
    }

    private static OrganisationPages.Line line(Entry entry, Map<OrganisationId, Integer> people) {
        return new OrganisationPages.Line(
                entry, people.getOrDefault(entry.organisation().id(), 0));
    }

    private static String lastDay(Entry entry) {
        return entry.lastDay() == null ? "" : Formats.date(entry.lastDay());
    }

    private static boolean isOwn(Entry entry) {
        return entry.organisation().id().equals(Scope.actor().organisation());
    }

    private static String path(OrganisationId id) {
        return OrganisationController.PATH + "/" + id.value();
    }

    private static void requireRole() {
        Scope.require(Role.TENANT_ADMIN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
