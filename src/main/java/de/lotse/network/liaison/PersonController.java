package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LiaisonController.PATH + "/{organisation}/personen")
class PersonController {

    private static final String FORM = "network/liaison/person";

    private final PersonService people;

    PersonController(PersonService people) {
        this.people = people;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID organisation) {
        return Page.of(FORM, people.blank(organisation));
    }

    @PostMapping
    View add(@PathVariable UUID organisation, PersonForm form) {
        return answer(people.add(organisation, form), "network.liaison.person.saved");
    }

    @GetMapping("/{person}")
    View edit(@PathVariable UUID organisation, @PathVariable UUID person) {
        return Page.of(FORM, people.page(organisation, person));
    }

    @PostMapping("/{person}")
    View change(@PathVariable UUID organisation, @PathVariable UUID person, PersonForm form) {
        return answer(people.change(organisation, person, form), "network.liaison.person.saved");
    }

    @PostMapping("/{person}/nennung")
    View allow(@PathVariable UUID organisation, @PathVariable UUID person, NamingForm form) {
        return answer(people.allow(organisation, person, form), "network.liaison.naming.saved");
    }

    @PostMapping("/{person}/nennung/widerruf")
    View withdraw(@PathVariable UUID organisation, @PathVariable UUID person) {
        return SeeOther.to(people.withdraw(organisation, person)).saying(t("network.liaison.naming.withdrawn"));
    }

    @PostMapping("/{person}/entfernung")
    View remove(@PathVariable UUID organisation, @PathVariable UUID person) {
        return SeeOther.to(people.remove(organisation, person)).saying(t("network.liaison.person.removed"));
    }

    private static View answer(LiaisonResult<PersonPage> result, String saying) {
        return switch (result) {
            case LiaisonResult.Kept<PersonPage>(var path) -> SeeOther.to(path).saying(t(saying));
            case LiaisonResult.Rejected<PersonPage>(var page) ->
                Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case LiaisonResult.Stale<PersonPage>(var page) ->
                Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
