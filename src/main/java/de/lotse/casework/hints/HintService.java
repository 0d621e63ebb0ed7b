package de.lotse.casework.hints;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.hints.HintsPage.Given;
import de.lotse.casework.hints.HintsPage.Proposed;
import de.lotse.casework.hints.ProposalSource.Proposal;
import de.lotse.casework.timeline.Timeline;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalSource;
import de.lotse.structure.Signals;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives structural signals from a case, and takes them back. Nothing is given by itself. */
@Service
@Transactional
class HintService {

    static final String TIMELINE = "signalGiven";

    private final CaseHeads heads;
    private final Proposals proposals;
    private final Origins origins;
    private final Signals signals;
    private final Districts districts;
    private final HintWords words;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    HintService(
            CaseHeads heads,
            Proposals proposals,
            Origins origins,
            Signals signals,
            Districts districts,
            HintWords words,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.proposals = proposals;
        this.origins = origins;
        this.signals = signals;
        this.districts = districts;
        this.words = words;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    HintsPage page(CaseId caseId) {
        var head = heads.open(caseId, HintPage.PATH);
        var given = origins.of(caseId);
        var stories = signals.stories(given.stream().map(Origin::signal).toList());
        return new HintsPage(
                head,
                head.writable() ? proposed(head) : List.of(),
                given.stream()
                        .map(one -> new Given(
                                one,
                                words.label(HintWords.BARRIER, one.barrier()),
                                stories.getOrDefault(one.signal(), List.of()),
                                head.writable()))
                        .toList());
    }

    private List<Proposed> proposed(CaseHead head) {
        return proposals.open(head).stream()
                .map(one -> new Proposed(one, words.label(HintWords.BARRIER, one.barrier())))
                .toList();
    }

    /** @param source and id of a proposal; both null for a hint by hand */
    HintPage form(CaseId caseId, @Nullable SignalSource source, @Nullable UUID id) {
        var head = heads.open(caseId, HintPage.PATH);
        var form = source == null || id == null ? HintForm.empty() : HintForm.of(proposals.find(head, source, id));
        return page(head, form, Errors.none());
    }

    /** Empty when it was given. */
    Optional<HintPage> give(CaseId caseId, HintForm form) {
        var head = heads.openForChange(caseId, HintPage.PATH);
        var reading = new Reading(words.today());
        var read = form.read(reading, words);
        if (reading.errors().any()) return Optional.of(page(head, form, reading.errors()));
        once.run(form._once(), () -> given(head, form, read));
        return Optional.empty();
    }

    /** As it is proposed, with one click; nothing happens for one that was given already. */
    void giveAsProposed(CaseId caseId, SignalSource source, UUID id) {
        var head = heads.openForChange(caseId, HintPage.PATH);
        var form = HintForm.of(proposals.find(head, source, id));
        var reading = new Reading(words.today());
        given(head, form, form.read(reading, words));
    }

    private String given(CaseHead head, HintForm form, HintForm.Read read) {
        var about = about(head, form);
        var source = about.map(Proposal::source).orElse(SignalSource.MANUAL);
        if (about.filter(one -> proposals.isSettled(head, one)).isPresent()) return head.path(HintPage.PATH);

        var month = signals.monthOf(about.map(Proposal::on).orElse(words.today()));
        var district = Boolean.TRUE.equals(form.withDistrict()) ? districts.of(head) : null;
        var signal = signals.give(
                new NewSignal(form.codes(district), month, read.severity(), read.level(), read.waitDays(), source));
        var from = about.map(Proposal::id).orElse(null);
        origins.add(head.id(), signal, source, from, form.barrier(), form.text(), words.today());
        timeline.add(head.id(), TIMELINE, clock.instant(), signal, words.label(HintWords.BARRIER, form.barrier()));
        return head.path(HintPage.PATH);
    }

    private Optional<Proposal> about(CaseHead head, HintForm form) {
        var id = form.sourceId();
        return id == null ? Optional.empty() : form.madeFrom().map(source -> proposals.find(head, source, id));
    }

    void dismiss(CaseId caseId, SignalSource source, UUID id) {
        var head = heads.openForChange(caseId, HintPage.PATH);
        var proposal = proposals.find(head, source, id);
        origins.dismiss(caseId, proposal.source(), proposal.id());
    }

    /** Nothing happens for one that is gone already. */
    void takeBack(CaseId caseId, UUID signal) {
        var head = heads.openForChange(caseId, HintPage.PATH);
        if (origins.find(head.id(), signal).isEmpty()) return;
        origins.remove(signal);
        timeline.forget(head.id(), signal);
        signals.takeBack(signal);
    }

    private HintPage page(CaseHead head, HintForm form, Errors errors) {
        var district = districts.of(head);
        return new HintPage(
                head,
                form,
                about(head, form).map(Proposal::what).orElse(null),
                district == null ? null : districts.label(district),
                words.options(HintWords.BARRIER),
                words.options(HintWords.AREA),
                words.options(HintWords.DOMAIN),
                words.options(HintWords.OFFICE),
                words.options(HintWords.TOPIC),
                errors);
    }
}
