package de.lotse.staffing.headcount;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts people and posts; what a single person does is counted nowhere. */
@Service
@Transactional(readOnly = true)
class HeadcountService {

    /** More years would not fit on a sheet. */
    private static final int MOST = 20;

    private final StaffPlans plans;
    private final Clock clock;

    HeadcountService(StaffPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    HeadcountPage page(@Nullable String day) {
        OrganisationTabs.requireReader();
        var asked = AskedDay.of(day, LocalDate.now(clock));
        var plan = plans.read();
        return new HeadcountPage(asked, plan.count(asked.day()), years(plan, asked.today()));
    }

    /** On 1 January of each year since there are posts, then today. */
    private static List<YearFigures> years(StaffPlan plan, LocalDate today) {
        var first = plan.posts().stream()
                .map(Post::life)
                .map(life -> life.from())
                .min(Comparator.naturalOrder())
                .filter(from -> !from.isAfter(today))
                .orElse(null);
        if (first == null) return List.of();
        var years = new ArrayList<YearFigures>();
        for (var year = Math.max(first.getYear(), today.getYear() - MOST); year <= today.getYear(); year++) {
            var day = LocalDate.of(year, 1, 1);
            if (!day.isBefore(first)) years.add(new YearFigures(String.valueOf(year), day, plan.count(day)));
        }
        years.add(new YearFigures(t("staffing.figures.today"), today, plan.count(today)));
        return years;
    }
}
