package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.compartments.Sealing;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the agenda, as long as the conference is planned. */
@Service
@Transactional
class AgendaService {

    private final CaseHeads heads;
    private final Conferences conferences;
    private final AgendaItems items;
    private final Identifying identifying;
    private final Sealing sealing;
    private final Once once;
    private final Clock clock;

    AgendaService(
            CaseHeads heads,
            Conferences conferences,
            AgendaItems items,
            Identifying identifying,
            Sealing sealing,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.conferences = conferences;
        this.items = items;
        this.identifying = identifying;
        this.sealing = sealing;
        this.once = once;
        this.clock = clock;
    }

    /** @param item null for a new one */
    ConferencePages.ItemPage page(CaseId caseId, UUID id, @Nullable UUID item) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var conference = planned(caseId, id);
        var known = item == null ? null : items.get(conference, item);
        var form = known == null ? ItemForm.EMPTY : ItemForm.of(known);
        return new ConferencePages.ItemPage(head, conference, known, form, Errors.none(), List.of());
    }

    ConferencePages.ItemPage page(CaseId caseId, UUID id, @Nullable UUID item, ItemForm form, Errors errors) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var conference = planned(caseId, id);
        var known = item == null ? null : items.get(conference, item);
        return new ConferencePages.ItemPage(head, conference, known, form, errors, List.of());
    }

    Errors check(CaseId caseId, UUID id, ItemForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var conference = planned(caseId, id);
        var errors = form.check(conference, LocalDate.now(clock));
        if (conference.anonymous()) identifying.reject(errors, head, form.unnamed());
        return errors;
    }

    String add(CaseId caseId, UUID id, ItemForm form) {
        return once.run(form._once(), () -> {
            heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var conference = planned(caseId, id);
            var item = items.add(conference, form.of(conference), form.title(), form.question());
            if (form.isSealed()) sealing.onlyMine(caseId, SealedItems.PATH, item);
            return conference.path();
        });
    }

    /** Answers false if somebody else has changed it since the form was made. */
    boolean change(CaseId caseId, UUID id, UUID item, ItemForm form) {
        heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var conference = planned(caseId, id);
        var known = items.get(conference, item);
        return items.change(conference, known, form.version(), form.of(conference), form.title(), form.question());
    }

    ConferencePages.ItemPage conflictPage(CaseId caseId, UUID id, UUID item, ItemForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var conference = planned(caseId, id);
        var newer = items.get(conference, item);
        var rows = List.of(
                new ConflictRow(t("casework.conferences.item.title"), form.title(), newer.title()),
                new ConflictRow(t("casework.conferences.item.question"), form.question(), newer.question()),
                new ConflictRow(
                        t("casework.conferences.item.categories"),
                        AgendaItem.words(form.of(conference)),
                        newer.categoryWords()));
        return new ConferencePages.ItemPage(head, conference, newer, form.over(newer.version()), Errors.none(), rows);
    }

    /** Before the one above it; the first one stays. */
    String up(CaseId caseId, UUID id, UUID item, @Nullable UUID key) {
        return once.run(key, () -> {
            heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var conference = planned(caseId, id);
            var all = items.of(conference);
            var at = all.indexOf(items.get(conference, item));
            if (at > 0) items.swap(all.get(at), all.get(at - 1));
            return conference.path();
        });
    }

    String remove(CaseId caseId, UUID id, UUID item, @Nullable UUID key) {
        return once.run(key, () -> {
            heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var conference = planned(caseId, id);
            items.remove(conference, items.get(conference, item));
            return conference.path();
        });
    }

    private Conference planned(CaseId caseId, UUID id) {
        var known = conferences.get(caseId, id);
        if (!known.planned()) throw new Conflict(known.path());
        return known;
    }
}
