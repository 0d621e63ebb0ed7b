package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.notices.Telling;
import de.lotse.consent.AccessRequests;
import de.lotse.consent.AccessRequests.Asked;
import de.lotse.notifications.Notice;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Right;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits count what somebody asks, never whether there was such a case. */
@Service
@Transactional
class AskService {

    static final String PATH = "/zugriff";
    static final int MOST_A_DAY = 5;
    private static final Duration SHOWN = Duration.ofDays(14);
    static final Right ASK =
            new Right(10, "casework.asking.right", Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD), "GET /zugriff");

    private final AccessRequests requests;
    private final KnownNumbers numbers;
    private final Telling telling;
    private final Once once;
    private final Clock clock;

    AskService(AccessRequests requests, KnownNumbers numbers, Telling telling, Once once, Clock clock) {
        this.requests = requests;
        this.numbers = numbers;
        this.telling = telling;
        this.once = once;
        this.clock = clock;
    }

    AskPage page(AskForm form, Errors errors) {
        ASK.require();
        return new AskPage(form, errors, lately(SHOWN));
    }

    Errors check(AskForm form) {
        ASK.require();
        var errors = form.check();
        if (errors.any() || (form._once() != null && once.isDone(form._once()))) return errors;
        if (lately(Duration.ofDays(1)).size() >= MOST_A_DAY)
            errors.reject("number", t("casework.asking.often", MOST_A_DAY));
        var number = KnownNumbers.whole(form.number());
        if (lately(SHOWN).stream().anyMatch(one -> one.number().equals(number)))
            errors.reject("number", t("casework.asking.again"));
        return errors;
    }

    /** Answers the path of the page to go to: of the case, for who may open it already. */
    String ask(AskForm form) {
        return once.run(form._once(), () -> {
            var found = numbers.find(form.number());
            if (numbers.isOpen(found)) return "/faelle/" + found.orElseThrow().value();
            requests.ask(
                    found.map(CaseId::value).orElse(null),
                    KnownNumbers.whole(form.number()),
                    form.reason(),
                    clock.instant());
            found.ifPresent(id -> telling.lead(
                    id,
                    Notice.of("casework.notices.access.asked", "/faelle/" + id.value() + "/" + DecisionService.TAB)));
            return PATH;
        });
    }

    private List<Asked> lately(Duration ago) {
        return requests.mine(clock.instant().minus(ago));
    }
}
