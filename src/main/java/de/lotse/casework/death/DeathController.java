package de.lotse.casework.death;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.death.DeathService.Outcome;
import de.lotse.shared.Conflict;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import java.util.function.Supplier;
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
@RequestMapping("/faelle/{id}/personen/{person}/tod")
class DeathController {

    private final DeathService deaths;

    DeathController(DeathService deaths) {
        this.deaths = deaths;
    }

    @GetMapping
    View show(@PathVariable UUID id, @PathVariable UUID person) {
        return page(deaths.page(new CaseId(id), new PersonId(person)));
    }

    @PostMapping
    View enter(@PathVariable UUID id, @PathVariable UUID person, DeathForm form) {
        return answer(id, person, form, () -> deaths.enter(new CaseId(id), new PersonId(person), form));
    }

    @PostMapping("/folgen")
    View follow(@PathVariable UUID id, @PathVariable UUID person, DeathForm form) {
        return answer(id, person, form, () -> deaths.follow(new CaseId(id), new PersonId(person), form));
    }

    @PostMapping("/berichtigung")
    View correct(@PathVariable UUID id, @PathVariable UUID person, DeathForm form) {
        return answer(id, person, form, () -> deaths.correct(new CaseId(id), new PersonId(person), form));
    }

    @PostMapping("/ruecknahme")
    View takeBack(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID _once) {
        var path = deaths.takeBack(new CaseId(id), new PersonId(person), version, _once);
        return SeeOther.to(path).saying(t("casework.death.takenBack"));
    }

    @PostMapping("/absagen")
    View told(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam UUID effect,
            @RequestParam(required = false) @Nullable UUID _once) {
        var path = deaths.told(new CaseId(id), new PersonId(person), effect, _once);
        return SeeOther.to(path).saying(t("casework.death.told"));
    }

    private View answer(UUID id, UUID person, DeathForm form, Supplier<Outcome> step) {
        var caseId = new CaseId(id);
        var personId = new PersonId(person);
        try {
            var outcome = step.get();
            if (outcome.errors().any())
                return page(deaths.rejected(caseId, personId, form, outcome.errors()))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return SeeOther.to(outcome.path()).saying(t("casework.death.saved"));
        } catch (Conflict _) {
            return page(deaths.outdated(caseId, personId, form)).withStatus(HttpStatus.CONFLICT);
        }
    }

    private static Page page(DeathPage page) {
        return Page.of("casework/death/death", page);
    }
}
