package de.lotse.casework.ownership;

import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.sharing.Received;
import de.lotse.casework.sharing.Section;
import de.lotse.casework.sharing.SharedLine;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case for it. What the case is known by is a grant that counts: an organisation that sees nothing of a person has no
 * address to ask at, and learns nothing by asking.
 */
@Service
@Transactional
class RequestService {

    private final CaseOwners owners;
    private final Received received;
    private final Transfers transfers;
    private final Organisations organisations;
    private final Once once;
    private final Clock clock;

    RequestService(
            CaseOwners owners,
            Received received,
            Transfers transfers,
            Organisations organisations,
            Once once,
            Clock clock) {
        this.owners = owners;
        this.received = received;
        this.transfers = transfers;
        this.organisations = organisations;
        this.once = once;
        this.clock = clock;
    }

    RequestPage page(UUID grant) {
        return page(grant, RequestForm.empty(LocalDate.now(clock)), Errors.none());
    }

    RequestResult ask(UUID grant, RequestForm form) {
        var today = LocalDate.now(clock);
        var page = page(grant, form, form.check(today));
        if (page.errors().any()) return new RequestResult.Refused(page);
        return new RequestResult.Asked(once.run(form._once(), () -> ask(page, form, today)));
    }

    private String ask(RequestPage page, RequestForm form, LocalDate today) {
        if (!page.asked().isEmpty()) throw new Conflict(page.asked());
        try {
            return transfers.ask(page.shared(), form.question(), form.day(today));
        } catch (DuplicateKeyException _) {
            throw new Conflict(page.back()); // a colleague asked in the same moment
        }
    }

    private RequestPage page(UUID grant, RequestForm form, Errors errors) {
        owners.require();
        record Seen(SharedCase shared, String name) {}
        var seen = received.open(grant, (shared, sections) -> new Seen(shared, name(sections)));
        var owner = organisations.get(seen.shared().owner()).name();
        var asked = transfers.asked(seen.shared()).orElse("");
        return new RequestPage(seen.shared(), owner, seen.name(), asked, form, errors);
    }

    private static String name(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.category() == ContentCategory.IDENTITY)
                .flatMap(section -> section.lines().stream())
                .map(SharedLine::text)
                .findFirst()
                .orElse("");
    }
}
