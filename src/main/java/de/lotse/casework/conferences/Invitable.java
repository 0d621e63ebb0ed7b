package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.GrantBasis;
import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who can be invited and is not yet: colleagues who may open the case, and organisations about which the person has agreed that they take
 * part; where nobody is named, any that no exclusion keeps out.
 */
@Component
class Invitable {

    private final Participants participants;
    private final Organisations organisations;
    private final Rounds rounds;

    Invitable(Participants participants, Organisations organisations, Rounds rounds) {
        this.participants = participants;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    List<Option> to(CaseHead head, Round round) {
        if (!round.conference().planned()) return List.of();
        var invited = round.participants().stream()
                .map(one -> one.organisation() == null
                        ? Objects.requireNonNull(one.user())
                        : one.organisation().value())
                .collect(Collectors.toSet());
        var excluded = rounds.excludedColleagues(head);
        var colleagues = participants.colleagues(head.id()).stream()
                .filter(one -> !excluded.contains(UUID.fromString(one.value())))
                .filter(one -> !invited.contains(UUID.fromString(one.value())))
                .map(one -> new Option(ParticipantForm.COLLEAGUE + one.value(), one.label()));
        var names = organisations.all();
        var outside = round.conference().anonymous()
                ? anybody(head, organisations.current()).filter(one -> !invited.contains(id(one)))
                : round.bases().stream()
                        .filter(basis -> !invited.contains(basis.recipient().value()))
                        .map(basis -> option(basis, names));
        return Stream.concat(colleagues, outside).toList();
    }

    private Stream<Option> anybody(CaseHead head, List<Organisation> all) {
        var excluded = rounds.excluded(head);
        return all.stream()
                .filter(one -> !one.id().equals(Scope.actor().organisation()) && !excluded.contains(one.id()))
                .map(one -> new Option(ParticipantForm.ORGANISATION + one.id().value(), one.name()));
    }

    private static Option option(GrantBasis basis, List<Organisation> all) {
        var name = all.stream()
                .filter(one -> one.id().equals(basis.recipient()))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
        return new Option(
                ParticipantForm.BASIS + basis.id(),
                t(
                        "casework.conferences.basis",
                        name,
                        AgendaItem.words(basis.categories()),
                        Formats.date(basis.validUntil())));
    }

    private static UUID id(Option one) {
        return UUID.fromString(one.value().substring(ParticipantForm.ORGANISATION.length()));
    }
}
