package de.lotse.network.contacts;

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
@RequestMapping("/netzwerk/{kind:angebote|organisationen|orte}/{id}/personen")
class PersonController {

    private static final String FORM = "network/contacts/person";

    private final PersonService people;

    PersonController(PersonService people) {
        this.people = people;
    }

    @GetMapping
    View list(@PathVariable String kind, @PathVariable UUID id) {
        return Page.of("network/contacts/people", people.all(kind, id));
    }

    @GetMapping("/neu")
    View blank(@PathVariable String kind, @PathVariable UUID id) {
        return Page.of(FORM, people.blank(kind, id));
    }

    @PostMapping
    View add(@PathVariable String kind, @PathVariable UUID id, PersonForm form) {
        return answer(people.add(kind, id, form), "network.liaison.person.saved");
    }

    @GetMapping("/{person}")
    View edit(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID person) {
        return Page.of(FORM, people.page(kind, id, person));
    }

    @PostMapping("/{person}")
    View change(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID person, PersonForm form) {
        return answer(people.change(kind, id, person, form), "network.liaison.person.saved");
    }

    @PostMapping("/{person}/nennung")
    View allow(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID person, NamingForm form) {
        return answer(people.allow(kind, id, person, form), "network.liaison.naming.saved");
    }

    @PostMapping("/{person}/nennung/widerruf")
    View withdraw(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID person) {
        return SeeOther.to(people.withdraw(kind, id, person)).saying(t("network.liaison.naming.withdrawn"));
    }

    @PostMapping("/{person}/entfernung")
    View remove(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID person) {
        return SeeOther.to(people.remove(kind, id, person)).saying(t("network.liaison.person.removed"));
    }

    private static View answer(PersonResult result, String saying) {
        return switch (result) {
            case PersonResult.Kept(var path) -> SeeOther.to(path).saying(t(saying));
            case PersonResult.Rejected(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case PersonResult.Stale(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
