package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.web.Errors;
import de.lotse.web.Page;
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
@RequestMapping("/faelle/{id}/aufenthalt/rechtskreise")
class DomainController {

    private final DomainService domains;

    DomainController(DomainService domains) {
        this.domains = domains;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID person) {
        return page(domains.blank(new CaseId(id), person));
    }

    @GetMapping("/{periodId}")
    View stored(@PathVariable UUID id, @PathVariable UUID periodId) {
        return page(domains.stored(new CaseId(id), periodId));
    }

    @PostMapping
    View add(@PathVariable UUID id, DomainForm form) {
        var caseId = new CaseId(id);
        var reading = domains.reading();
        var period = domains.read(Ids.next(), form, reading);
        if (reading.errors().any()) return rejected(caseId, null, form, reading.errors());
        try {
            return SeeOther.to(domains.add(caseId, period, form._once())).saying(t("casework.residence.domain.saved"));
        } catch (Overlap overlap) {
            return rejected(caseId, null, form, overlap);
        }
    }

    @PostMapping("/{periodId}")
    View change(@PathVariable UUID id, @PathVariable UUID periodId, DomainForm form) {
        var caseId = new CaseId(id);
        var reading = domains.reading();
        var period = domains.read(periodId, form, reading);
        if (reading.errors().any()) return rejected(caseId, periodId, form, reading.errors());
        try {
            return SeeOther.to(domains.change(caseId, period, form._once()))
                    .saying(t("casework.residence.domain.saved"));
        } catch (Overlap overlap) {
            return rejected(caseId, periodId, form, overlap);
        } catch (Conflict _) {
            return page(domains.outdated(caseId, periodId, form)).withStatus(HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{periodId}/loeschung")
    View remove(@PathVariable UUID id, @PathVariable UUID periodId, @RequestParam int version) {
        return SeeOther.to(domains.remove(new CaseId(id), periodId, version)).saying(t("casework.residence.removed"));
    }

    private View rejected(CaseId caseId, @Nullable UUID id, DomainForm form, Overlap overlap) {
        return rejected(caseId, id, form, Errors.none().reject("from", domains.message(overlap)));
    }

    private View rejected(CaseId caseId, @Nullable UUID id, DomainForm form, Errors errors) {
        return page(domains.page(caseId, id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(EntryPage<DomainForm> page) {
        return Page.of("casework/residence/domain", page);
    }
}
