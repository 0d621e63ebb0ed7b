package de.lotse.casework.sharing;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.consent.SharedReading;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others share with the own organisation. */
@Service
@Transactional
class SharedCaseService {

    private static final String BASIS = "GRANT";

    private final SharedReading reading;
    private final SharedCases cases;
    private final SharedParts parts;
    private final SharedFiles files;
    private final Organisations organisations;
    private final AccessLog log;

    SharedCaseService(
            SharedReading reading,
            SharedCases cases,
            SharedParts parts,
            SharedFiles files,
            Organisations organisations,
            AccessLog log) {
        this.reading = reading;
        this.cases = cases;
        this.parts = parts;
        this.files = files;
        this.organisations = organisations;
        this.log = log;
    }

    SharedList list(@Nullable UUID before) {
        var rows = reading.overview(() -> cases.page(before));
        var shown = rows.stream().limit(SharedCases.PAGE).toList();
        record(Action.LIST, shown);
        return new SharedList(shown, "", before, rows.size() > shown.size());
    }

    SharedList find(String typed) {
        var rows = reading.overview(() -> cases.named(typed.strip()));
        record(Action.SEARCH, rows);
        return new SharedList(rows, typed.strip(), null, false);
    }

    SharedCasePage page(UUID grant) {
        return reading.open(
                grant,
                shared -> new SharedCasePage(
                        shared, organisations.get(shared.owner()).name(), mayAsk(shared), parts.of(shared)));
    }

    /** What is on its way to the own organisation anyhow is not asked for. */
    private boolean mayAsk(SharedCase shared) {
        var actor = Scope.actor();
        return shared.purpose() != SharingPurpose.CASE_TRANSFER
                && (actor.is(Role.CASE_MANAGER) || actor.is(Role.PROVIDER_LEAD))
                && organisations.get(actor.organisation()).kind().leadsCases();
    }

    SharedFile file(UUID grant, UUID document) {
        return reading.open(grant, shared -> {
            log.record(Access.of(Action.VIEW, "document", List.of(document), BASIS + ":" + grant)
                    .inCase(shared.caseId())
                    .purpose(shared.purpose().accessPurpose())
                    .categories(List.of(ContentCategory.DOCUMENTS.name()))
                    .sharedBy(shared.owner()));
            return files.load(shared, document);
        });
    }

    private void record(Action action, List<SharedRow> rows) {
        log.record(action, "grant", rows.stream().map(SharedRow::grantId).toList(), BASIS);
    }
}
