package de.lotse.casework.consents;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.lotse.casework.CaseId;
import de.lotse.casework.consents.Clients.Member;
import de.lotse.consent.Consent;
import de.lotse.consent.ConsentText;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.RecipientBundles;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts names to the ids of consents; the number of its queries does not depend on the number of consents. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentDesk {

    private final Consents consents;
    private final ConsentWordings wordings;
    private final RecipientBundles bundles;
    private final Clients clients;
    private final Names names;
    private final Codes codes;
    private final Clock clock;

    ConsentDesk(
            Consents consents,
            ConsentWordings wordings,
            RecipientBundles bundles,
            Clients clients,
            Names names,
            Codes codes,
            Clock clock) {
        this.consents = consents;
        this.wordings = wordings;
        this.bundles = bundles;
        this.clients = clients;
        this.names = names;
        this.codes = codes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ConsentChoices choices(CaseId caseId) {
        return new ConsentChoices(
                clients.household(caseId.value()),
                wordings.inForce(),
                codes("language"),
                names.colleagues(),
                codes("interpreter_mode"),
                names.organisations(),
                bundles.offered(),
                names.standing(caseId.value()),
                consents.longestMonths(),
                consents.ownAge());
    }

    List<ConsentView> views(CaseId caseId) {
        return views(caseId, consents.ofCase(caseId.value()));
    }

    ConsentView view(CaseId caseId, UUID id) {
        return views(caseId, List.of(consents.get(caseId.value(), id))).getFirst();
    }

    boolean isCovered(CaseId caseId) {
        return consents.covers(caseId.value(), clients.of(caseId.value()), today());
    }

    private List<ConsentView> views(CaseId caseId, List<Consent> of) {
        if (of.isEmpty()) return List.of();
        var known = new Known(
                byId(clients.household(caseId.value()).stream()
                        .map(Member::option)
                        .toList()),
                byId(names.colleagues()),
                byId(names.organisations()),
                wordings.byId(of.stream().map(Consent::textId).collect(toSet())),
                names.takers(of.stream()
                        .flatMap(one -> Stream.ofNullable(one.withdrawn()))
                        .map(one -> one.recordedBy().value())
                        .distinct()
                        .toList()),
                names.substitutes(caseId.value()),
                names.team(caseId.value()));
        return of.stream().map(consent -> view(consent, known)).toList();
    }

    private ConsentView view(Consent consent, Known known) {
        var text = Objects.requireNonNull(known.texts.get(consent.textId()));
        var withdrawn = consent.withdrawn();
        var labels = new ConsentView.Labels(
                text,
                ConsentChoices.wording(text, codes.label("language", text.language())),
                codes.label("language", consent.language()),
                name(known.colleagues, consent.explainedBy().value()),
                codes.label("interpreter_mode", consent.interpreterMode()),
                withdrawn == null
                        ? ""
                        : name(known.takers, withdrawn.recordedBy().value()),
                known.substitutes.getOrDefault(consent.id(), ""),
                TeamTime.names(known.team, consent.validFrom()),
                known.organisations);
        return new ConsentView(consent, consent.state(today()), name(known.people, consent.personId()), labels);
    }

    private static String name(Map<String, String> names, UUID id) {
        return names.getOrDefault(id.toString(), id.toString());
    }

    private static Map<String, String> byId(List<Option> options) {
        return options.stream().collect(toMap(Option::value, Option::label));
    }

    private List<Option> codes(String list) {
        return Option.of(codes.options(list, today()));
    }

    /** What stands behind the ids, read once for all consents of a case. */
    private record Known(
            Map<String, String> people,
            Map<String, String> colleagues,
            Map<String, String> organisations,
            Map<UUID, ConsentText> texts,
            Map<String, String> takers,
            Map<UUID, String> substitutes,
            List<TeamTime> team) {}
}
