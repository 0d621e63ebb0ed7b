package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}")
class TeamController {

    private static final String TEMPLATE = "casework/team/team";

    private final TeamService team;

    TeamController(TeamService team) {
        this.team = team;
    }

    @GetMapping("/mitarbeit")
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, team.page(new CaseId(id)));
    }

    @PostMapping("/mitarbeit")
    View add(@PathVariable UUID id, MemberForm form) {
        var caseId = new CaseId(id);
        var errors = team.check(caseId, form);
        if (errors.any()) return rejected(team.page(caseId, form, errors));
        return SeeOther.to(team.add(caseId, form)).saying(t("casework.team.added"));
    }

    @PostMapping("/mitarbeit/{membership}/ende")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID membership,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(team.end(new CaseId(id), membership, once)).saying(t("casework.team.ended"));
    }

    @PostMapping("/ausschluss")
    View exclude(@PathVariable UUID id, ExclusionForm form) {
        var caseId = new CaseId(id);
        var errors = team.check(caseId, form);
        if (errors.any()) return rejected(team.page(caseId, form, errors));
        return SeeOther.to(team.exclude(caseId, form)).saying(t("casework.exclusion.added"));
    }

    @PostMapping("/ausschluss/{exclusion}/ende")
    View endExclusion(
            @PathVariable UUID id,
            @PathVariable UUID exclusion,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(team.endExclusion(new CaseId(id), exclusion, once)).saying(t("casework.exclusion.ended"));
    }

    private static View rejected(TeamPage page) {
        return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
