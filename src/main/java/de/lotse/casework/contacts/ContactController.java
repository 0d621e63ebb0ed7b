package de.lotse.casework.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/kontakte")
class ContactController {

    private final ContactService contacts;

    ContactController(ContactService contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return page(id, null, Errors.none());
    }

    @PostMapping
    View add(@PathVariable UUID id, ContactForm form) {
        var reading = new Reading(contacts.today());
        var contact = form.read(reading, contacts.today());
        if (reading.errors().any()) {
            return page(id, form, reading.errors()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(contacts.add(new CaseId(id), contact, form._once())).saying(t("casework.contacts.added"));
    }

    private Page page(UUID id, @Nullable ContactForm form, Errors errors) {
        return Page.of("casework/contacts/contacts", contacts.page(new CaseId(id), form, errors));
    }
}
