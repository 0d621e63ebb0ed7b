package de.lotse.casework.consents;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.consent.Consent;
import de.lotse.consent.ConsentText;
import de.lotse.consent.Consents;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts names to the ids of consents; the number of its queries does not depend on the number of consents. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentDesk {

    private final Consents consents;
    private final Clients clients;
    private final Names names;
    private final Codes codes;
    private final Clock clock;

    ConsentDesk(Consents consents, Clients clients, Names names, Codes codes, Clock clock) {
        this.consents = consents;
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
                consents.texts(),
                codes("language"),
                names.colleagues(),
                codes("interpreter_mode"),
                names.organisations(),
                names.standing(caseId.value()),
                consents.longestMonths(),
                consents.ownAge());
    }

    /** In which one explains to the person, as far as it is known. */
    String languageOf(PersonId person) {
        return clients.preferredLanguage(person.value()).orElse("de");
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
        var choices = choices(caseId);
        var substitutes = names.substitutes(caseId.value());
        var team = names.team(caseId.value());
        var texts = new HashMap<UUID, ConsentText>();
        choices.texts().forEach(text -> texts.put(text.id(), text));
        var organisations = choices.organisations().stream().collect(Collectors.toMap(Option::value, Option::label));
        return of.stream()
                .map(consent -> view(
                        consent,
                        choices,
                        texts.computeIfAbsent(consent.textId(), consents::text),
                        organisations,
                        substitutes,
                        team))
                .toList();
    }

    private ConsentView view(
            Consent consent,
            ConsentChoices choices,
            ConsentText text,
            Map<String, String> organisations,
            Map<UUID, String> substitutes,
            List<TeamTime> team) {
        var withdrawn = consent.withdrawn();
        return new ConsentView(
                consent,
                consent.state(today()),
                ConsentChoices.label(choices.people(), consent.personId().toString()),
                new ConsentView.Labels(
                        text,
                        choices.wording(text),
                        codes.label("language", consent.language()),
                        colleague(choices, consent.explainedBy().value()),
                        codes.label("interpreter_mode", consent.interpreterMode()),
                        withdrawn == null
                                ? ""
                                : colleague(choices, withdrawn.recordedBy().value()),
                        substitutes.getOrDefault(consent.id(), ""),
                        TeamTime.names(team, consent.validFrom()),
                        organisations));
    }

    private static String colleague(ConsentChoices choices, UUID id) {
        return ConsentChoices.label(choices.colleagues(), id.toString());
    }

    private List<Option> codes(String list) {
        return Option.of(codes.options(list, today()));
    }
}
