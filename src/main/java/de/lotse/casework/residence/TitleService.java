package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TitleService {

    private final CaseHeads heads;
    private final Members members;
    private final Titles titles;
    private final Choices choices;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    TitleService(
            CaseHeads heads,
            Members members,
            Titles titles,
            Choices choices,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.members = members;
        this.titles = titles;
        this.choices = choices;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link Conflict} if the case is closed, as do all pages with a form. */
    EntryPage<TitleForm> blank(CaseId caseId, @Nullable UUID person) {
        return page(caseId, null, TitleForm.empty(person), Errors.none());
    }

    EntryPage<TitleForm> stored(CaseId caseId, UUID id) {
        var head = opened(caseId);
        return page(head, id, TitleForm.of(titles.get(caseId, id)), Errors.none(), List.of());
    }

    EntryPage<TitleForm> page(CaseId caseId, @Nullable UUID id, TitleForm form, Errors errors) {
        return page(opened(caseId), id, form, errors, List.of());
    }

    /** What was typed beside what somebody else has saved; saving again overwrites it. */
    EntryPage<TitleForm> outdated(CaseId caseId, UUID id, TitleForm mine) {
        var head = opened(caseId);
        var saved = titles.get(caseId, id);
        return page(head, id, mine.over(saved.version()), Errors.none(), compare(mine, TitleForm.of(saved)));
    }

    ResidenceTitle read(UUID id, TitleForm form, Reading reading) {
        if (!choices.isTitle(form.title())) reading.errors().reject("title", t("casework.residence.title.missing"));
        return form.read(id, reading);
    }

    String add(CaseId caseId, ResidenceTitle title, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ResidenceService.TAB);
            var member = members.lock(caseId, title.person().value()).orElseThrow(NotFound::new);
            titles.add(caseId, title);
            tell("title_added", member, title);
            return head.path(ResidenceService.TAB);
        });
    }

    String change(CaseId caseId, ResidenceTitle title, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ResidenceService.TAB);
            var before = titles.get(caseId, title.id());
            var member = members.lock(caseId, before.person().value()).orElseThrow(NotFound::new);
            titles.change(caseId, title);
            tell("title_changed", member, title);
            return head.path(ResidenceService.TAB);
        });
    }

    String remove(CaseId caseId, UUID id, int version) {
        var head = heads.openForChange(caseId, ResidenceService.TAB);
        var title = titles.get(caseId, id);
        var member = members.lock(caseId, title.person().value()).orElseThrow(NotFound::new);
        titles.remove(caseId, id, version);
        tell("title_removed", member, title);
        return head.path(ResidenceService.TAB);
    }

    Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private CaseHead opened(CaseId caseId) {
        var head = heads.open(caseId, ResidenceService.TAB);
        if (!head.writable()) throw new Conflict();
        return head;
    }

    private EntryPage<TitleForm> page(
            CaseHead head, @Nullable UUID id, TitleForm form, Errors errors, List<ConflictRow> conflict) {
        var people = Choices.members(members.of(head.id()));
        return new EntryPage<>(head, id, people, choices.titles(LocalDate.now(clock)), form, errors, conflict);
    }

    private void tell(String type, Member member, ResidenceTitle title) {
        var what = choices.title(title.title());
        var detail = t("casework.residence.detail", member.name(), what, PeriodText.of(title.period()));
        timeline.add(member.caseId(), type, clock.instant(), title.id(), detail);
    }

    private List<ConflictRow> compare(TitleForm mine, TitleForm saved) {
        return List.of(
                new ConflictRow(
                        t("casework.residence.title"), choices.title(mine.title()), choices.title(saved.title())),
                new ConflictRow(t("casework.residence.from"), mine.from(), saved.from()),
                new ConflictRow(t("casework.residence.to"), mine.to(), saved.to()),
                new ConflictRow(t("casework.residence.review"), mine.nextReviewOn(), saved.nextReviewOn()),
                new ConflictRow(t("casework.residence.seen"), yesNo(mine.seen()), yesNo(saved.seen())),
                new ConflictRow(t("casework.residence.conditions"), conditions(mine), conditions(saved)),
                new ConflictRow(t("casework.residence.note"), mine.note(), saved.note()));
    }

    private static String yesNo(boolean yes) {
        return yes ? t("casework.residence.yes") : t("casework.residence.no");
    }

    private static String conditions(TitleForm form) {
        return form.conditions().stream()
                .map(one -> t("casework.residence.condition." + one))
                .collect(Collectors.joining(", "));
    }
}
