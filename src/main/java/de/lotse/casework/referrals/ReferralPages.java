package de.lotse.casework.referrals;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.sharing.BasisView;
import de.lotse.casework.sharing.Section;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.network.OfferFinder;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of referrals show. */
final class ReferralPages {

    private ReferralPages() {}

    /** The inbox and what was sent. */
    record Lists(List<Referral> received, List<Referral> sent, Map<UUID, String> names, LocalDate today) {

        String name(Referral referral) {
            return names.getOrDefault(
                    referral.id(),
                    t(
                            referral.mode() == ReferralMode.PSEUDONYMOUS_INQUIRY
                                    ? "casework.referrals.pseudonymous"
                                    : "casework.referrals.unnamed"));
        }
    }

    /**
     * What can be referred, and how.
     *
     * @param offer for which it is; null where one begins without
     */
    record Choices(
            CaseHead head,
            List<BasisView> bases,
            List<Referral> earlier,
            OfferFinder.@Nullable Found offer,
            LocalDate today) {

        String intro() {
            if (offer == null) return t("casework.referrals.choose.intro");
            return t(
                    bases.isEmpty() ? "casework.referrals.offer.noBasis" : "casework.referrals.offer.intro",
                    offer.name(),
                    offer.organisationName());
        }

        String path() {
            return head.path(NewReferralController.TAB);
        }

        private static boolean isTransfer(BasisView view) {
            return view.basis().purpose() == SharingPurpose.CASE_TRANSFER;
        }

        String form(BasisView view) {
            return (isTransfer(view) ? head.path("uebergabe") : path() + "/neu") + "?grundlage="
                    + view.basis().id()
                    + (offer == null ? "" : "&angebot=" + offer.id());
        }

        String action(BasisView view) {
            return t(isTransfer(view) ? "casework.referrals.transfer" : "casework.referrals.new");
        }
    }

    record Form(
            CaseHead head,
            BasisView basis,
            List<Option> notes,
            List<Option> documents,
            ReferralForm form,
            @Nullable List<Section> preview,
            Errors errors) {

        String path() {
            return head.path(NewReferralController.TAB);
        }

        List<Option> modes() {
            return Option.named("casework.referrals.mode.", List.of(ReferralMode.REFERRAL, ReferralMode.WARM_HANDOVER));
        }
    }

    record Inquiry(CaseHead head, List<Option> receivers, InquiryForm form, Errors errors) {

        String path() {
            return head.path(NewReferralController.TAB) + "/anonym";
        }
    }

    /**
     * One referral.
     *
     * @param name empty where nobody is named
     * @param casePath the own case that it is about, or that came of it; empty where there is none
     * @param open what the recipient may read; null for the sender, for a question without a name, and when nothing is shared any more
     * @param colleagues to whom it can be given
     */
    record One(
            Referral referral,
            String name,
            String casePath,
            @Nullable List<Section> open,
            List<Message> messages,
            List<Option> colleagues,
            String assignee,
            AnswerForm form,
            Errors errors,
            LocalDate today) {

        List<Term> terms() {
            var terms = new ArrayList<Term>();
            terms.add(new Term(
                    t(referral.sent() ? "casework.referrals.to" : "casework.referrals.from"), referral.otherName()));
            terms.add(new Term(t("casework.referrals.mode"), referral.modeWords()));
            terms.add(new Term(t("casework.referrals.service"), referral.service()));
            terms.add(new Term(t("casework.referrals.sentAt"), dateTime(referral.sentAt())));
            terms.add(new Term(t("casework.referrals.respondBy"), date(referral.respondBy())));
            if (!assignee.isEmpty()) terms.add(new Term(t("casework.referrals.colleague"), assignee));
            if (referral.declineReason() != null)
                terms.add(new Term(
                        t("casework.referrals.reason"), t("casework.referrals.reason." + referral.declineReason())));
            if (referral.outcome() != null)
                terms.add(new Term(
                        t("casework.referrals.outcome"), t("casework.referrals.outcome." + referral.outcome())));
            return terms;
        }

        List<Option> reasons() {
            return Option.named("casework.referrals.reason.", DeclineReason.of(referral.mode()));
        }

        List<Option> outcomes() {
            return Option.named("casework.referrals.outcome.", Outcome.choosable());
        }

        boolean answerable() {
            return !referral.sent() && referral.state() == ReferralState.SENT;
        }

        boolean workable() {
            return !referral.sent() && referral.isWork() && referral.state().isWorkedOn();
        }

        /** Whether the lead of the case is to be taken over here. */
        boolean takeable() {
            return answerable() && referral.is(ReferralMode.OWNERSHIP_TRANSFER);
        }

        /** Whether it was agreed that the lead goes; what is next is to hand it over. */
        boolean agreed() {
            return !referral.sent()
                    && referral.is(ReferralMode.TRANSFER_REQUEST)
                    && referral.state() == ReferralState.ACCEPTED;
        }

        String acceptWords() {
            return t(
                    referral.is(ReferralMode.TRANSFER_REQUEST)
                            ? "casework.referrals.agree"
                            : "casework.referrals.accept");
        }

        String title() {
            return name.isEmpty() ? referral.service() : name;
        }
    }
}
