package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.team.ExclusionView.Row;
import de.lotse.consent.Exclusions;
import de.lotse.consent.Exclusions.Exclusion;
import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the lead of a case and the lead of the organisation do alike; each of them comes through a door of her own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExclusionDesk {

    private final Exclusions exclusions;
    private final TeamMembers team;

    ExclusionDesk(Exclusions exclusions, TeamMembers team) {
        this.exclusions = exclusions;
        this.team = team;
    }

    ExclusionView view(CaseId caseId, String path, ExclusionForm form, Errors errors) {
        var organisations = team.organisations();
        var rows = exclusions.of(caseId.value()).stream()
                .map(one -> row(one, organisations))
                .toList();
        return new ExclusionView(path, rows, choices(caseId, organisations), form, errors);
    }

    Errors check(CaseId caseId, ExclusionForm form) {
        return form.check(choices(caseId, team.organisations()));
    }

    /** The form has been checked. */
    void add(CaseId caseId, ExclusionForm form) {
        var chosen = UUID.fromString(form.whom());
        if (team.people(caseId).stream().anyMatch(one -> one.value().equals(form.whom())))
            exclusions.exclude(caseId.value(), new UserId(chosen), form.reason());
        else exclusions.exclude(caseId.value(), new OrganisationId(chosen), form.reason());
    }

    void end(CaseId caseId, UUID id) {
        exclusions.end(caseId.value(), id);
    }

    private List<Option> choices(CaseId caseId, List<Option> organisations) {
        var choices = new ArrayList<>(team.people(caseId));
        organisations.stream()
                .map(one -> new Option(one.value(), t("casework.exclusion.organisation", one.label())))
                .forEach(choices::add);
        return choices;
    }

    private Row row(Exclusion one, List<Option> organisations) {
        var user = one.user();
        var organisation = one.organisation();
        var whom = user != null ? team.name(user) : organisation != null ? label(organisations, organisation) : "";
        return new Row(one.id(), whom, one.reason(), team.name(one.decidedBy()), one.decidedAt());
    }

    private static String label(List<Option> organisations, UUID id) {
        return organisations.stream()
                .filter(one -> one.value().equals(id.toString()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
