package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.web.Errors;
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
@RequestMapping("/faelle/{id}/personen/{person}")
class PersonController {

    private final PersonService people;

    PersonController(PersonService people) {
        this.people = people;
    }

    @GetMapping
    View person(@PathVariable UUID id, @PathVariable UUID person) {
        return Page.of("casework/people/person", people.page(new CaseId(id), new PersonId(person)));
    }

    @GetMapping("/benennung")
    View naming(@PathVariable UUID id, @PathVariable UUID person) {
        return naming(id, person, NamingForm.EMPTY, Errors.none());
    }

    @PostMapping("/benennung")
    View name(@PathVariable UUID id, @PathVariable UUID person, NamingForm form) {
        var errors = form.check();
        if (errors.any()) return naming(id, person, form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(people.name(new CaseId(id), new PersonId(person), form))
                .saying(t("casework.people.naming.done"));
    }

    private Page naming(UUID id, UUID person, NamingForm form, Errors errors) {
        return Page.of("casework/people/naming", people.naming(new CaseId(id), new PersonId(person), form, errors));
    }
}
