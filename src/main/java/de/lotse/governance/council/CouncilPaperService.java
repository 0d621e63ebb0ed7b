package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Agendas;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes papers, submits them, writes them anew and withdraws them. */
@Service
@Transactional
class CouncilPaperService {

    private static final int REASON = 1_000;

    private final CouncilRights rights;
    private final StoredPapers papers;
    private final Revisions revisions;
    private final Agendas agendas;
    private final Once once;
    private final Clock clock;

    CouncilPaperService(
            CouncilRights rights, StoredPapers papers, Revisions revisions, Agendas agendas, Once once, Clock clock) {
        this.rights = rights;
        this.papers = papers;
        this.revisions = revisions;
        this.agendas = agendas;
        this.once = once;
        this.clock = clock;
    }

    CouncilForms.Text blank() {
        Scope.require(BodyRights.KEEPERS);
        return form(null, CouncilPaperForm.EMPTY, 0, Errors.none());
    }

    Saving<CouncilForms.Text> add(CouncilPaperForm form) {
        Scope.require(BodyRights.KEEPERS);
        var reading = reading();
        var text = form.read(reading);
        if (reading.errors().any()) return new Rejected<>(form(null, form, 0, reading.errors()));
        return new Kept<>(once.run(form._once(), () -> CouncilPaper.path(papers.add(text, null))));
    }

    CouncilForms.Text edit(UUID id) {
        var paper = rights.write(id);
        return form(paper, CouncilPaperForm.of(written(paper), paper.version()), paper.version(), Errors.none());
    }

    Saving<CouncilForms.Text> change(UUID id, CouncilPaperForm form) {
        rights.hold(id);
        var paper = rights.write(id);
        var reading = reading();
        var text = form.read(reading);
        if (reading.errors().any()) return new Rejected<>(form(paper, form, form.version(), reading.errors()));
        var mine = form.words();
        var theirs = CouncilPaperForm.of(written(paper), paper.version()).words();
        if (revisions.write(paper, form.version(), text) || mine.equals(theirs)) return new Kept<>(paper.path());
        return new Stale<>(
                new CouncilForms.Text(paper, form, paper.version(), Errors.none(), Typed.compare(mine, theirs)));
    }

    private CouncilText written(CouncilPaper paper) {
        return revisions.of(paper.id()).getLast().text();
    }

    CouncilForms.Number number(UUID id) {
        var paper = rights.keep(id);
        return new CouncilForms.Number(paper, NumberForm.of(paper), paper.version(), Errors.none(), List.of());
    }

    Saving<CouncilForms.Number> identify(UUID id, NumberForm form) {
        rights.hold(id);
        var paper = rights.keep(id);
        var reading = reading();
        form.check(reading);
        if (!reading.errors().any() && !form.number().isEmpty() && !papers.isFree(id, form.number()))
            reading.errors().reject("number", t("governance.council.number.taken"));
        if (reading.errors().any())
            return new Rejected<>(new CouncilForms.Number(paper, form, form.version(), reading.errors(), List.of()));
        var mine = form.words();
        var theirs = NumberForm.of(paper).words();
        if (papers.identify(id, form.version(), form.number(), form.risLink())) {
            renew(id);
            return new Kept<>(paper.path());
        }
        if (mine.equals(theirs)) return new Kept<>(paper.path()); // sent twice
        return new Stale<>(
                new CouncilForms.Number(paper, form, paper.version(), Errors.none(), Typed.compare(mine, theirs)));
    }

    /**
     * Answers what is missing, in words; nothing when it is submitted.
     *
     * @param stamp of what the person has read: what somebody else has changed since is not submitted unread
     */
    List<String> submit(UUID id, String stamp) {
        rights.hold(id);
        var paper = rights.keepAlive(id);
        if (!paper.isWriting()) return List.of(); // sent twice
        var missing = missing(paper, written(paper));
        if (!missing.isEmpty()) return missing;
        if (!revisions.stamp(paper).equals(stamp)) throw new Conflict(paper.path());
        submit(paper);
        return missing;
    }

    private void submit(CouncilPaper paper) {
        revisions.submit(paper, LocalDate.now(clock));
        papers.settle(paper.id());
        renew(paper.id());
    }

    /** On the agendas on which it stands or is to stand. */
    private void renew(UUID id) {
        var paper = papers.get(id);
        if (!paper.isDraft()) agendas.renew(paper.subject(), paper.proposal());
    }

    private List<String> missing(CouncilPaper paper, CouncilText text) {
        var missing = new ArrayList<String>();
        if (text.leadUnit().isEmpty()) missing.add(t("governance.council.leadUnit"));
        if (!papers.hasStations(paper.id())) missing.add(t("governance.council.stations"));
        if (text.kind() == PaperKind.DECISION && text.proposal().isEmpty())
            missing.add(t("governance.council.proposal"));
        if (text.facts().isEmpty()) missing.add(t("governance.council.facts"));
        return missing;
    }

    CouncilForms.Reason askForRevision(UUID id) {
        return new CouncilForms.Reason(revisable(id), CouncilForms.Reason.REVISION, "", Errors.none());
    }

    Saving<CouncilForms.Reason> revise(UUID id, String reason, @Nullable UUID key) {
        rights.hold(id);
        var paper = rights.keepOpen(id);
        if (paper.isRevising()) return new Kept<>(paper.path("angaben")); // sent twice
        revisable(id);
        var errors = checked(reason);
        if (errors.any())
            return new Rejected<>(new CouncilForms.Reason(paper, CouncilForms.Reason.REVISION, reason, errors));
        return new Kept<>(once.run(key, () -> {
            revisions.revise(paper, reason);
            return paper.path("angaben");
        }));
    }

    private CouncilPaper revisable(UUID id) {
        var paper = rights.keepOpen(id);
        if (paper.isWriting()) throw new Conflict(paper.path());
        return paper;
    }

    /**
     * A draft is withdrawn; what is to replace a submitted text is given up.
     *
     * @param stamp of what the person has read: what somebody else has written since is not given up unread
     */
    String discard(UUID id, String stamp) {
        rights.hold(id);
        var paper = rights.keepAlive(id);
        if (paper.isRevising()) {
            if (!revisions.stamp(paper).equals(stamp)) throw new Conflict(paper.path());
            revisions.discard(paper);
            papers.settle(id);
        }
        return paper.path();
    }

    CouncilForms.Reason askForWithdrawal(UUID id) {
        return new CouncilForms.Reason(rights.keepOpen(id), CouncilForms.Reason.WITHDRAWAL, "", Errors.none());
    }

    /** No body deals with it any more. */
    Saving<CouncilForms.Reason> withdraw(UUID id, String reason, @Nullable UUID key) {
        rights.hold(id);
        var paper = rights.keep(id);
        if (paper.state() == PaperState.WITHDRAWN) return new Kept<>(paper.path()); // sent twice
        var errors = checked(reason);
        if (errors.any())
            return new Rejected<>(new CouncilForms.Reason(paper, CouncilForms.Reason.WITHDRAWAL, reason, errors));
        return new Kept<>(once.run(key, () -> {
            if (paper.isRevising()) revisions.discard(paper);
            if (!papers.withdraw(id, reason)) throw new Conflict(paper.path());
            papers.bodies(id).forEach(body -> agendas.withdraw(body, paper.subject()));
            return paper.path();
        }));
    }

    private Errors checked(String reason) {
        var reading = reading();
        reading.text("reason", reason, REASON, t("governance.council.reason.missing"));
        return reading.errors();
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private static CouncilForms.Text form(
            @Nullable CouncilPaper paper, CouncilPaperForm form, int version, Errors errors) {
        return new CouncilForms.Text(paper, form, version, errors, List.of());
    }
}
