package de.lotse.casework.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/kontakte")
class ContactController {

    private final ContactService contacts;

    ContactController(ContactService contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    View list(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID anlass) {
        return Page.of("casework/contacts/contacts", contacts.page(new CaseId(id), anlass));
    }

    @PostMapping
    View add(@PathVariable UUID id, ContactForm form) {
        var reading = new Reading(contacts.today());
        var contact = form.read(reading, contacts.today());
        if (reading.errors().any()) {
            return Page.of("casework/contacts/contacts", contacts.page(new CaseId(id), form, reading.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(contacts.add(new CaseId(id), contact, form._once())).saying(t("casework.contacts.added"));
    }
}
