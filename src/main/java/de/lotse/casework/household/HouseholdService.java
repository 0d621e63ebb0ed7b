package de.lotse.casework.household;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.PersonNames;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HouseholdService {

    static final String TAB = "familie";

    private final CaseHeads heads;
    private final HouseholdMembers members;
    private final KnownPeople known;
    private final PersonNames names;
    private final Timeline timeline;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    HouseholdService(
            CaseHeads heads,
            HouseholdMembers members,
            KnownPeople known,
            PersonNames names,
            Timeline timeline,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.members = members;
        this.known = known;
        this.names = names;
        this.timeline = timeline;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    HouseholdPage page(CaseId id) {
        return new HouseholdPage(heads.open(id, TAB), members.of(id, LocalDate.now(clock)));
    }

    /** Throws {@link NotFound} where nobody may be added. */
    MemberPage form(CaseId id, MemberForm form, Errors errors) {
        var head = heads.open(id, TAB);
        if (!head.writable()) throw new NotFound();
        var similar = similar(id, form, errors);
        if (!similar.isEmpty()) errors.reject("similar", t("casework.household.similar.title"));
        return new MemberPage(head, roles(), form, similar, errors);
    }

    private List<FoundPerson> similar(CaseId id, MemberForm form, Errors errors) {
        return errors.any() || !form.mayBeKnown() ? List.of() : known.like(form.family() + " " + form.given(), id);
    }

    private List<Option> roles() {
        return Option.of(codes.options("household_role", LocalDate.now(clock)));
    }

    /** Answers the path of the person. Throws {@link Conflict} if the person belongs to the household already. */
    String add(CaseId id, MemberForm form) {
        return once.run(form._once(), () -> {
            var today = LocalDate.now(clock);
            var head = heads.openForChange(id, TAB);
            var person = form.person() == null ? create(form, today) : known(new PersonId(form.person()));
            if (!members.add(id, person, form.role(), form.since(today))) throw new Conflict();
            timeline.add(id, "memberAdded", clock.instant(), person.value(), "");
            return head.path("personen/" + person.value());
        });
    }

    private PersonId known(PersonId person) {
        if (!members.knows(person)) throw new NotFound();
        return person;
    }

    private PersonId create(MemberForm form, LocalDate today) {
        var birth = form.birth(today);
        if (form.pseudonymous()) {
            var person = members.create(form.pseudonym(), true, birth);
            names.storePseudonym(person, form.pseudonym());
            return person;
        }
        var person = members.create(form.name().display(), false, birth);
        names.store(person, List.of(form.name()));
        return person;
    }
}
