package de.lotse.casework.drafts;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.drafts.SavedDrafts.Draft;
import de.lotse.shared.NotFound;
import de.lotse.web.FormDraft;
import de.lotse.web.FormDrafts;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves and offers drafts within bounds. What somebody types for herself is not in the access log: nothing is shown to her by it. */
@Service
@Transactional
class DraftKeeping implements FormDrafts {

    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST = 100;

    private final SavedDrafts drafts;
    private final EverybodysDrafts everybodys;
    private final ForgottenForms forms;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    DraftKeeping(
            SavedDrafts drafts,
            EverybodysDrafts everybodys,
            ForgottenForms forms,
            AccessLog log,
            Once once,
            Clock clock) {
        this.drafts = drafts;
        this.everybodys = everybodys;
        this.forms = forms;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Once the form was sent, nothing is saved any more, so that a late saving does not bring back what has been carried out.
     *
     * @throws NotFound for an unknown form and for a case that the acting person may not open
     */
    DraftResult save(FormDraft.Mark mark, DraftFields fields) {
        var place = place(mark);
        var sending = mark.rendered();
        if (sending != null && once.isDone(sending)) return new DraftResult.Sent();
        return keep(mark, place, fields);
    }

    /** What belongs to a case is forgotten by its words ({@link ForgottenDrafts}). */
    private DraftResult keep(FormDraft.Mark mark, DraftPlace place, DraftFields fields) {
        if (place.ofCase().isEmpty() && forms.isForgotten(place, mark.rendered())) return new DraftResult.Forgotten();
        if (fields.isTooLarge()) return new DraftResult.TooLarge();
        drafts.deleteOlderThan(since());
        if (drafts.countBeside(mark.id()) >= MOST) return new DraftResult.TooMany();
        var now = clock.instant();
        drafts.save(mark.id(), place, fields, now);
        return new DraftResult.Saved(now.atZone(Formats.ZONE).toLocalTime());
    }

    private DraftPlace place(FormDraft.Mark mark) {
        var place = DraftPlace.of(mark.form(), mark.address());
        if (place.ofCase().isPresent() && !drafts.mayOpen(place.ofCase().get())) throw new NotFound();
        return place;
    }

    @Override
    public void keepIfPossible(FormDraft.Mark mark, Map<String, List<String>> typed) {
        try {
            keep(mark, place(mark), new DraftFields(typed));
        } catch (NotFound lostAccess) {
            return; // the page that answers says so
        }
    }

    @Override
    public List<FormDraft> of(String form, String address) {
        var today = LocalDate.now(clock);
        return drafts.of(DraftPlace.of(form, address), since()).stream()
                .map(draft -> offer(draft, today))
                .toList();
    }

    private static FormDraft offer(Draft draft, LocalDate today) {
        return new FormDraft(
                draft.id(),
                draft.place().form().code(),
                draft.place().address(),
                draft.fields().values(),
                Formats.lately(draft.savedAt(), today));
    }

    /** Throws {@link NotFound} for what is not one's own. */
    DraftPage page(UUID id) {
        var draft = drafts.get(id);
        log.record(Action.VIEW, "draft", id, "AUTHOR");
        return new DraftPage(draft.place().form().label(), offer(draft, LocalDate.now(clock)));
    }

    @Override
    public void discard(UUID id) {
        drafts.delete(id);
    }

    @Override
    public void forget(String form, Collection<String> addresses) {
        addresses.stream().sorted().forEach(address -> forms.forget(DraftForm.of(form), address));
        everybodys.forget(DraftForm.of(form), addresses);
    }

    @Override
    public void forgetHolding(String form, String address, Collection<String> texts) {
        forms.forget(DraftForm.of(form), address);
        everybodys.forgetHolding(DraftForm.of(form), address, texts);
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }
}
