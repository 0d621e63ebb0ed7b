package de.lotse.governance.members;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the seats of a body; done by whoever keeps the bodies. A mandate ends, it is not deleted: minutes refer to it. */
@Service
@Transactional
class MemberService {

    private final Members members;
    private final BodyRights rights;
    private final Once once;
    private final Clock clock;

    MemberService(Members members, BodyRights rights, Once once, Clock clock) {
        this.members = members;
        this.rights = rights;
        this.once = once;
        this.clock = clock;
    }

    MemberPage blank(UUID body) {
        var open = rights.keep(body);
        return page(open.body(), null, MemberForm.begun(open.today()), 0, Errors.none(), List.of());
    }

    Saving<MemberPage> add(UUID id, MemberForm form) {
        var body = rights.keep(id).body();
        var reading = new Reading(LocalDate.now(clock));
        var wanted = form.read(reading, members.accounts(form.account()), others(id, null));
        if (!isDone(form)) rejectSecondSeat(reading.errors(), id, null, wanted);
        if (reading.errors().any()) return new Rejected<>(page(body, null, form, 0, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> {
            members.add(id, wanted);
            return body.path() + "#mitglieder";
        }));
    }

    private boolean isDone(MemberForm form) {
        var key = form._once();
        return key != null && once.isDone(key);
    }

    MemberPage page(UUID id, UUID memberId) {
        var body = rights.keep(id).body();
        var member = members.get(id, memberId);
        return page(body, member, MemberForm.of(member), member.version(), Errors.none(), List.of());
    }

    Saving<MemberPage> change(UUID id, UUID memberId, MemberForm form) {
        var body = rights.keep(id).body();
        var member = members.get(id, memberId);
        var reading = new Reading(LocalDate.now(clock));
        var accounts = members.accounts(form.account());
        var others = others(id, memberId);
        var wanted = form.read(reading, accounts, others);
        rejectSecondSeat(reading.errors(), id, memberId, wanted);
        if (reading.errors().any())
            return new Rejected<>(page(body, member, form, form.version(), reading.errors(), List.of()));
        if (members.change(id, memberId, form.version(), wanted)) return new Kept<>(body.path() + "#mitglieder");
        var mine = form.kept(wanted).words(accounts, others);
        var now = members.get(id, memberId);
        var theirs = MemberForm.of(now).words(accounts, others);
        if (mine.equals(theirs)) return new Kept<>(body.path() + "#mitglieder"); // sent twice
        return new Stale<>(page(body, now, form, now.version(), Errors.none(), Typed.compare(mine, theirs)));
    }

    /** One account has one seat at a time. */
    private void rejectSecondSeat(Errors errors, UUID body, @Nullable UUID self, MemberForm.Wanted wanted) {
        var user = wanted.user();
        if (user == null) return;
        var taken = members.of(body).stream()
                .filter(other -> !other.id().equals(self) && user.equals(other.user()))
                .anyMatch(other -> overlap(other, wanted));
        if (taken) errors.reject("account", t("governance.member.taken"));
    }

    private static boolean overlap(Member other, MemberForm.Wanted wanted) {
        return (wanted.to() == null || !other.from().isAfter(wanted.to()))
                && (other.to() == null || !other.to().isBefore(wanted.from()));
    }

    private List<Option> others(UUID body, @Nullable UUID self) {
        return members.of(body).stream()
                .filter(member -> !member.id().equals(self) && member.deputyFor() == null)
                .map(member -> new Option(member.id().toString(), member.nameAndOrganisation()))
                .toList();
    }

    private MemberPage page(
            Body body,
            @Nullable Member member,
            MemberForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new MemberPage(
                body,
                member,
                form,
                version,
                members.accounts(form.account()),
                others(body.id(), member == null ? null : member.id()),
                errors,
                conflicts);
    }
}
