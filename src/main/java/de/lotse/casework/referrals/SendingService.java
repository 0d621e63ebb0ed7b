package de.lotse.casework.referrals;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.sharing.BasisView;
import de.lotse.casework.sharing.Section;
import de.lotse.casework.sharing.SharingDesk;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.Option;
import de.lotse.network.OfferFinder;
import de.lotse.network.OfferFinder.Found;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends referrals and unnamed questions. */
@Service
@Transactional
class SendingService {

    private static final String OPEN_TAB = "freigaben";

    private final CaseHeads heads;
    private final SharingDesk desk;
    private final Referrals referrals;
    private final Referring referring;
    private final HouseholdNames names;
    private final Organisations organisations;
    private final OfferFinder offers;
    private final Once once;
    private final Clock clock;

    SendingService(
            CaseHeads heads,
            SharingDesk desk,
            Referrals referrals,
            Referring referring,
            HouseholdNames names,
            Organisations organisations,
            OfferFinder offers,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.desk = desk;
        this.referrals = referrals;
        this.referring = referring;
        this.names = names;
        this.organisations = organisations;
        this.offers = offers;
        this.once = once;
        this.clock = clock;
    }

    /** @param offer of an organisation with accounts, for which a way is sought; then only what may be shared with it is shown */
    ReferralPages.Choices choices(CaseId id, @Nullable UUID offer) {
        var head = heads.open(id, OPEN_TAB);
        var sought = sought(offer);
        var bases = desk.bases(id.value()).stream()
                .filter(view -> isForReferrals(view) || isForTransfer(head, view) && sought.isEmpty())
                .filter(view -> sought.isEmpty() || isGivenBy(sought.get(), view))
                .toList();
        return new ReferralPages.Choices(head, bases, referrals.ofCase(id.value()), sought.orElse(null), today());
    }

    ReferralPages.Form form(CaseId id, UUID basis, @Nullable UUID offer) {
        var head = heads.openForChange(id, OPEN_TAB);
        var view = basis(id, basis);
        var service = sought(offer)
                .filter(found -> isGivenBy(found, view))
                .map(Found::name)
                .orElse("");
        return page(head, view, ReferralForm.of(view.basis(), service, today()), null, Errors.none());
    }

    private Optional<Found> sought(@Nullable UUID offer) {
        return Optional.ofNullable(offer).flatMap(offers::find).filter(found -> found.member() != null);
    }

    private static boolean isGivenBy(Found offer, BasisView view) {
        return view.basis().recipient().value().equals(offer.member());
    }

    Sent send(CaseId id, ReferralForm form) {
        var head = heads.openForChange(id, OPEN_TAB);
        var view = basis(id, form.basis());
        var errors = form.check(view.basis(), today());
        if (errors.any()) return new Sent.Again(page(head, view, form, null, errors));
        if (form.asksForPreview())
            return new Sent.Again(page(head, view, form, desk.preview(view.basis(), form.choice()), errors));
        return new Sent.Done(once.run(form._once(), () -> send(head, view, form)));
    }

    private String send(CaseHead head, BasisView view, ReferralForm form) {
        var mode = ReferralMode.valueOf(form.mode());
        return referring
                .refer(head.id(), view.basis(), form.choice(), mode, form.service(), form.question(), form.day(today()))
                .path();
    }

    ReferralPages.Inquiry inquiry(CaseId id) {
        var head = heads.openForChange(id, OPEN_TAB);
        return new ReferralPages.Inquiry(head, receivers(), InquiryForm.empty(today()), Errors.none());
    }

    ReferralPages.Inquiry check(CaseId id, InquiryForm form) {
        var head = heads.openForChange(id, OPEN_TAB);
        var receivers = receivers();
        return new ReferralPages.Inquiry(
                head, receivers, form, form.check(receivers, names.words(id.value()), today()));
    }

    String ask(CaseId id, InquiryForm form) {
        var head = heads.openForChange(id, OPEN_TAB);
        var to = new OrganisationId(UUID.fromString(form.to()));
        return once.run(form._once(), () -> referring
                .ask(head.id(), to, form.service(), form.question(), form.day(today()))
                .path());
    }

    private BasisView basis(CaseId id, UUID basis) {
        var view = desk.basis(id.value(), basis);
        if (!isForReferrals(view)) throw new NotFound();
        return view;
    }

    /** Only whoever is responsible for the case hands it over, and only to an organisation that leads cases. */
    private boolean isForTransfer(CaseHead head, BasisView view) {
        return view.basis().purpose() == SharingPurpose.CASE_TRANSFER
                && head.membership().mayHandOver()
                && organisations.get(view.basis().recipient()).kind().leadsCases();
    }

    private static boolean isForReferrals(BasisView view) {
        return view.basis().purpose() == SharingPurpose.REFERRAL_HANDLING;
    }

    private List<Option> receivers() {
        return organisations.current().stream()
                .filter(one -> !one.id().equals(Scope.actor().organisation()))
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    private ReferralPages.Form page(
            CaseHead head, BasisView view, ReferralForm form, @Nullable List<Section> preview, Errors errors) {
        return new ReferralPages.Form(
                head, view, desk.notes(view.basis()), desk.documents(view.basis()), form, preview, errors);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
