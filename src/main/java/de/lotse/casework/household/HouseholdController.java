package de.lotse.casework.household;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}")
class HouseholdController {

    private static final String TEMPLATE = "casework/household/member";

    private final HouseholdService household;
    private final Codes codes;
    private final Clock clock;

    HouseholdController(HouseholdService household, Codes codes, Clock clock) {
        this.household = household;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/familie")
    View list(@PathVariable UUID id) {
        return Page.of("casework/household/household", household.page(new CaseId(id)));
    }

    @GetMapping("/personen/neu")
    View form(@PathVariable UUID id) {
        return form(id, MemberForm.EMPTY, Errors.none());
    }

    @PostMapping("/personen/neu")
    View add(@PathVariable UUID id, MemberForm form) {
        var errors = form.check(codes, LocalDate.now(clock));
        if (errors.any()) return form(id, form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (form.mayBeKnown()) {
            var page = household.form(new CaseId(id), form, errors);
            if (!page.similar().isEmpty()) return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(household.add(new CaseId(id), form)).saying(t("casework.household.added"));
    }

    private Page form(UUID id, MemberForm form, Errors errors) {
        return Page.of(TEMPLATE, household.form(new CaseId(id), form, errors));
    }
}
