package de.lotse.casework.takeover;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.takeover.Takeover.State;
import de.lotse.casework.takeover.TakeoverPages.MappingPage;
import de.lotse.identity.Accounts;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Sheets;
import de.lotse.tables.TableFile;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.OwnNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the lead say what the columns of a list mean; the organisation's next list is proposed the same. */
@Service
@Transactional
class MappingService {

    private static final int MONTHS_TO_RENEW = 6;

    private final Takeovers takeovers;
    private final TakeoverRuns runs;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    MappingService(Takeovers takeovers, TakeoverRuns runs, Accounts accounts, AccessLog log, Clock clock) {
        this.takeovers = takeovers;
        this.runs = runs;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param sheet index of the one that is read; -1 to propose it
     * @param headerRow the row with the headings; 0 to find it
     */
    MappingPage mapping(UUID id, int sheet, int headerRow) {
        Scope.require(TakeoverService.READER);
        var takeover = takeovers.mappable(id);
        var content = takeovers.file(id);
        var sheets = sheets(takeover, content, sheet);
        var errors = Errors.none();
        var table = sheets.read(content, errors);
        var remembered = takeovers.remembered();
        var headings = Field.in(table);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var renewBy = Formats.date(LocalDate.now(clock).plusMonths(MONTHS_TO_RENEW));
        var form = new MappingForm(sheets.name(), head.number(), headings.suggest(head, remembered), "", renewBy);
        log.record(Action.VIEW, "takeover", id, TakeoverService.BASIS);
        return new MappingPage(takeover, sheets, table, head, form, leads(), errors);
    }

    /** The page again, if something has to be put right; otherwise the dry run begins. */
    Optional<MappingPage> map(UUID id, Map<String, String> typed) {
        Scope.require(TakeoverService.READER);
        var takeover = takeovers.mappable(id);
        var content = takeovers.file(id);
        var sheets = sheets(takeover, content, OwnNumber.of(typed.getOrDefault("blatt", ""), -1));
        var unreadable = Errors.none();
        var table = sheets.read(content, unreadable);
        var form = MappingForm.of(typed, sheets.name(), table.columns());
        var today = LocalDate.now(clock);
        var head = Field.in(table).at(form.headerRow()).orElseThrow(Conflict::new);
        var errors = unreadable.any() ? unreadable : form.check(leads(), today);
        if (errors.any()) return Optional.of(new MappingPage(takeover, sheets, table, head, form, leads(), errors));
        new ChosenColumns(form.fields()).byHeading(head).forEach(takeovers::remember);
        takeovers.map(id, form.mapping(today));
        runs.begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private Sheets sheets(Takeover takeover, byte[] content, int asked) {
        var mapping = takeover.mapping();
        var before = mapping == null ? null : mapping.sheet();
        return Sheets.of(TableFile.sheets(content), asked, before, takeovers.lastSheet());
    }

    private List<Option> leads() {
        return Leads.of(accounts).options();
    }
}
