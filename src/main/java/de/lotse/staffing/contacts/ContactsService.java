package de.lotse.staffing.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.StaffPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ContactsService {

    private final StaffPlans plans;
    private final Clock clock;

    ContactsService(StaffPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    ContactsPage page(@Nullable String typed, @Nullable String day) {
        OrganisationTabs.requireReader();
        var asked = AskedDay.of(day, LocalDate.now(clock));
        var question = typed == null ? "" : typed.strip();
        var errors = asked.errors();
        if (question.length() > ContactsPage.LONGEST)
            errors.reject("fuer", t("web.reading.long", ContactsPage.LONGEST, question.length()));
        var found = errors.any() ? List.<Contact>of() : new Responsible(plans.read(), asked.day()).find(question);
        return new ContactsPage(asked, question, found, errors);
    }
}
