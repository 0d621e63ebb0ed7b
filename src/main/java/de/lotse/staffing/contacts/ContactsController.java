package de.lotse.staffing.contacts;

import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ContactsController {

    private final ContactsService service;

    ContactsController(ContactsService service) {
        this.service = service;
    }

    @GetMapping(OrganisationTabs.CONTACTS)
    View show(
            @RequestParam(required = false) @Nullable String fuer,
            @RequestParam(required = false) @Nullable String am) {
        var page = service.page(fuer, am);
        var shown = Page.of("staffing/contacts/contacts", page);
        return page.errors().any() ? shown.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
    }
}
