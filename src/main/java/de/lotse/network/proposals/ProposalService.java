package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

import de.lotse.network.freshness.Method;
import de.lotse.network.freshness.Verifications;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.OfferSheet;
import de.lotse.network.offers.OfferSheets;
import de.lotse.network.offers.Offers;
import de.lotse.network.offers.Publication;
import de.lotse.network.offers.SheetCheck;
import de.lotse.network.offers.SheetFields;
import de.lotse.network.proposals.ProposalPages.Row;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors review proposals field by field. What is accepted is written like any other change of an offer. */
@Service
@Transactional
class ProposalService {

    private static final int SIZE = 50;
    private static final int LAST = 10_000;

    private final Proposals proposals;
    private final Offers offers;
    private final OfferSheets sheets;
    private final SheetFields fields;
    private final SheetCheck check;
    private final Verifications verifications;
    private final NetworkTabs tabs;
    private final Once once;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            Offers offers,
            OfferSheets sheets,
            SheetFields fields,
            SheetCheck check,
            Verifications verifications,
            NetworkTabs tabs,
            Once once,
            Clock clock) {
        this.proposals = proposals;
        this.offers = offers;
        this.sheets = sheets;
        this.fields = fields;
        this.check = check;
        this.verifications = verifications;
        this.tabs = tabs;
        this.once = once;
        this.clock = clock;
    }

    ProposalPages.All list(boolean all, int typed) {
        DirectoryRights.requireEditor();
        var page = Math.clamp(typed, 1, LAST);
        var found = proposals.list(!all, (page - 1) * SIZE, SIZE + 1);
        return new ProposalPages.All(
                tabs.at(ProposalPages.PATH), !all, found.stream().limit(SIZE).toList(), page, found.size() > SIZE);
    }

    ProposalPages.One page(UUID id) {
        DirectoryRights.requireEditor();
        var proposal = proposals.get(id);
        var head = offers.head(proposal.offer());
        return page(proposal, head, ReviewForm.fresh(head.version()), Errors.none(), false);
    }

    Reviewed decide(UUID id, ReviewForm form) {
        DirectoryRights.requireEditor();
        var proposal = proposals.lock(id);
        var head = offers.head(proposal.offer());
        if (form.once() != null && once.isDone(form.once())) return new Reviewed.Done(ProposalPages.path(id));
        if (isOvertaken(proposal, head, form))
            return new Reviewed.Overtaken(page(proposal, head, form, Errors.none(), true));
        var held = sheets.read(head.id());
        var sheet = accepted(proposal, form, held);
        var errors = check(form, head, sheet, held);
        if (errors.any()) return new Reviewed.Refused(page(proposal, head, form, errors, false));
        return new Reviewed.Done(once.run(form.once(), () -> carryOut(proposal, head, form, held, sheet)));
    }

    /** A comment that came alone is done; what else was right is confirmed. Nothing happens the second time, and where there are fields. */
    void note(UUID id) {
        DirectoryRights.requireEditor();
        var proposal = proposals.lock(id);
        if (!proposal.isComment()) return;
        var first = proposals.note(id, Scope.actor().name(), clock.instant());
        if (first && proposal.restConfirmed()) confirm(proposal);
    }

    /** Whether somebody has decided about one of the fields since, or changed the offer that one was compared with. */
    private static boolean isOvertaken(Proposal proposal, OfferHead head, ReviewForm form) {
        var open = proposal.fields().stream()
                .filter(ProposedField::isOpen)
                .map(ProposedField::field)
                .collect(Collectors.toSet());
        return !open.containsAll(form.choices().keySet()) || (form.accepts() && form.version() != head.version());
    }

    private static OfferSheet accepted(Proposal proposal, ReviewForm form, OfferSheet held) {
        var sheet = held;
        for (var field : proposal.fields())
            if (form.choices().get(field.field()) == Decision.ACCEPTED)
                sheet = sheet.with(field.field(), field.proposed());
        return sheet;
    }

    private Errors check(ReviewForm form, OfferHead head, OfferSheet sheet, OfferSheet held) {
        var errors = form.check();
        if (!form.accepts()) return errors;
        if (head.is(Publication.ARCHIVED)) errors.reject(t("network.proposals.archived"));
        for (var error : check.check(sheet, held, taken(form)).all())
            errors.reject(ReviewForm.choiceName(OfferField.valueOf(error.field())), error.message());
        return errors;
    }

    private static Set<OfferField> taken(ReviewForm form) {
        var taken = EnumSet.noneOf(OfferField.class);
        form.choices().forEach((field, decision) -> {
            if (decision == Decision.ACCEPTED) taken.add(field);
        });
        return taken;
    }

    private String carryOut(Proposal proposal, OfferHead head, ReviewForm form, OfferSheet held, OfferSheet sheet) {
        if (!held.differences(sheet).isEmpty()) sheets.write(head.id(), head.version(), sheet, form.minor());
        form.choices()
                .forEach((field, decision) -> proposals.decide(
                        proposal.id(),
                        field,
                        decision,
                        form.reason(field),
                        Scope.actor().name(),
                        clock.instant()));
        var after = proposals.get(proposal.id());
        if (after.state() == ProposalState.ACCEPTED && after.restConfirmed()) confirm(after);
        return ProposalPages.path(proposal.id());
    }

    /** On the day on which it was said, not on that of the review. */
    private void confirm(Proposal proposal) {
        var day = proposal.submittedAt().atZone(Formats.ZONE).toLocalDate();
        verifications.record(proposal.offer(), Method.TOKEN, day, proposal.proposer());
    }

    private ProposalPages.One page(
            Proposal proposal, OfferHead head, ReviewForm form, Errors errors, boolean overtaken) {
        var now = sheets.read(head.id());
        var rows = proposal.fields().stream().map(field -> row(field, now)).toList();
        var shown =
                overtaken ? new ReviewForm(form.choices(), form.reasons(), form.minor(), head.version(), null) : form;
        return new ProposalPages.One(proposal, head, rows, shown, errors, overtaken);
    }

    private Row row(ProposedField change, OfferSheet now) {
        var field = change.field();
        return new Row(
                change,
                fields.words(field, now.get(field)),
                fields.words(field, change.before()),
                fields.words(field, change.proposed()),
                change.isOpen() && !now.get(field).equals(change.before()));
    }
}
