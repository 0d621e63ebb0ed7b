package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.access.Enrolment;
import de.lotse.identity.intake.IntakeRow.State;
import de.lotse.identity.intake.KnownAccounts.Known;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides row by row who is new, who stays and whose rights would be others. */
final class AccountPlans {

    private final Enrolment enrolment;
    private final OrganisationNames organisations;
    private final KnownAccounts known;
    private final Map<String, Integer> usernames = new HashMap<>();
    private final Map<String, Integer> mails = new HashMap<>();

    AccountPlans(Enrolment enrolment, OrganisationNames organisations, KnownAccounts known) {
        this.enrolment = enrolment;
        this.organisations = organisations;
        this.known = known;
    }

    Planned plan(AccountRow row) {
        var problems = new ArrayList<>(row.problems());
        checkTwice(row, problems);
        var exists = known.of(row.username());
        if (exists.isEmpty() && problems.isEmpty() && known.isTakenElsewhere(row.username()))
            problems.add(t("identity.intake.say.taken", row.username()));
        if (!problems.isEmpty()) return planned(row, State.PROBLEM, problems, null);
        return exists.map(one -> existing(row, one)).orElseGet(() -> fresh(row));
    }

    private void checkTwice(AccountRow row, List<String> problems) {
        var sameName = row.username().isEmpty() ? null : usernames.putIfAbsent(row.username(), row.number());
        var sameMail = row.mail().isEmpty() ? null : mails.putIfAbsent(row.mail(), row.number());
        if (sameName != null) problems.add(t("identity.intake.say.twice", Integer.toString(sameName)));
        else if (sameMail != null) problems.add(t("identity.intake.say.mailTwice", Integer.toString(sameMail)));
    }

    private Planned fresh(AccountRow row) {
        var organisation = organisation(row);
        var said = known.named(row.name(), organisation)
                .map(one -> List.of(t("identity.intake.say.namesake", one.username())))
                .orElse(List.of());
        return planned(row, State.NEW, said, () -> enrolment
                .add(row.name(), row.username(), organisation, row.roles())
                .value());
    }

    private Planned existing(AccountRow row, Known one) {
        var said = new ArrayList<String>();
        if (!one.name().equals(row.name())) said.add(t("identity.intake.say.otherName", one.name()));
        if (!one.enabled()) said.add(t("identity.intake.say.disabled"));
        var organisation = organisation(row);
        if (one.roles().equals(row.roles()) && one.organisation().equals(organisation))
            return planned(row, said.isEmpty() ? State.SAME : State.KEPT, said, null);
        said.addAll(differences(row, one));
        if (one.id().equals(Scope.actor().user().value())) {
            said.add(t("identity.intake.say.oneself"));
            return planned(row, State.KEPT, said, null);
        }
        return planned(row, State.CHANGE, said, () -> {
            enrolment.change(new UserId(one.id()), organisation, row.roles(), one.version());
            return one.id();
        });
    }

    private List<String> differences(AccountRow row, Known one) {
        var said = new ArrayList<String>();
        var given = without(row.roles(), one.roles());
        var taken = without(one.roles(), row.roles());
        if (!given.isEmpty()) said.add(t("identity.intake.say.given", RoleWords.labels(given)));
        if (!taken.isEmpty()) said.add(t("identity.intake.say.taken.roles", RoleWords.labels(taken)));
        if (!one.organisation().equals(organisation(row)))
            said.add(t(
                    "identity.intake.say.moved",
                    organisations.name(one.organisation()),
                    organisations.name(organisation(row))));
        return said;
    }

    private Planned planned(AccountRow row, State state, List<String> said, @Nullable Supplier<@Nullable UUID> work) {
        var hadIt = known.of(row.username())
                .map(one -> one.roles().contains(Role.TENANT_ADMIN.name()))
                .orElse(false);
        var administrates = work != null && !hadIt && row.roles().contains(Role.TENANT_ADMIN.name());
        return new Planned(new IntakeRow(row.number(), state, administrates, row.name(), row.mail(), said, null), work);
    }

    private static UUID organisation(AccountRow row) {
        return row.organisation().orElseThrow().id().value();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
