package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.closure.EndByHandover;
import de.lotse.casework.closure.OpenItems.Open;
import de.lotse.casework.ownership.OpenThing.Kind;
import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.sharing.BasisView;
import de.lotse.casework.sharing.Section;
import de.lotse.casework.sharing.SharingDesk;
import de.lotse.consent.Exclusions;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the lead of a case to another organisation. Nothing moves before that one accepts. */
@Service
@Transactional
class HandOverService {

    private static final String TAB = "freigaben";

    private final CaseHeads heads;
    private final SharingDesk desk;
    private final CaseOwners owners;
    private final Exclusions exclusions;
    private final OpenThings things;
    private final EndByHandover ending;
    private final Transfers transfers;
    private final HandingOver handing;
    private final Once once;
    private final Clock clock;

    HandOverService(
            CaseHeads heads,
            SharingDesk desk,
            CaseOwners owners,
            Exclusions exclusions,
            OpenThings things,
            EndByHandover ending,
            Transfers transfers,
            HandingOver handing,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.desk = desk;
        this.owners = owners;
        this.exclusions = exclusions;
        this.things = things;
        this.ending = ending;
        this.transfers = transfers;
        this.handing = handing;
        this.once = once;
        this.clock = clock;
    }

    HandOverPage form(CaseId id, UUID basis) {
        var head = open(id);
        var view = basis(id, basis);
        return page(head, view, HandOverForm.of(view.basis(), today()), Map.of(), null, Errors.none());
    }

    HandOverResult hand(CaseId id, HandOverForm form, Map<String, String> fates) {
        var head = open(id);
        if (form._once() != null && once.isDone(form._once()))
            return new HandOverResult.Offered(once.run(form._once(), () -> head.path("vermittlungen")));
        var view = basis(id, form.basis());
        var errors = check(head, view, form, fates);
        if (errors.any()) return new HandOverResult.Shown(page(head, view, form, fates, null, errors));
        if (form.asksForPreview()) {
            var preview = desk.preview(view.basis(), form.choice());
            return new HandOverResult.Shown(page(head, view, form, fates, preview, errors));
        }
        return new HandOverResult.Offered(
                once.run(form._once(), () -> handing.offer(head, view.basis(), form, fates, today())));
    }

    private CaseHead open(CaseId id) {
        var head = heads.openForChange(id, TAB);
        if (!head.membership().mayHandOver()) throw new Forbidden();
        return head;
    }

    private BasisView basis(CaseId id, UUID basis) {
        var view = desk.basis(id.value(), basis);
        if (view.basis().purpose() != SharingPurpose.CASE_TRANSFER
                || !owners.mayLead(view.basis().recipient())) throw new NotFound();
        return view;
    }

    private Errors check(CaseHead head, BasisView view, HandOverForm form, Map<String, String> fates) {
        var errors =
                form.check(view.basis(), things.of(head.id()), fates, head.addressProtected(), LocalDate.now(clock));
        transfers.offeredTo(head.id()).ifPresent(to -> errors.reject(t("casework.ownership.running", to)));
        if (exclusions.of(head.id().value()).stream()
                .anyMatch(one -> view.basis().recipient().value().equals(one.organisation())))
            errors.reject(t("casework.ownership.excluded", view.recipient()));
        return errors;
    }

    private HandOverPage page(
            CaseHead head,
            BasisView view,
            HandOverForm form,
            Map<String, String> fates,
            @Nullable List<Section> preview,
            Errors errors) {
        return new HandOverPage(
                head,
                view,
                desk.notes(view.basis()),
                desk.documents(view.basis()),
                things.of(head.id()),
                fates,
                ending(head),
                form,
                preview,
                errors);
    }

    /** What ends without being asked about. */
    private List<String> ending(CaseHead head) {
        var asked = Arrays.stream(Kind.values()).map(Kind::key).toList();
        return ending.open(head).entrySet().stream()
                .filter(one -> !asked.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .map(Open::description)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
