package de.lotse.casework.referrals;

import de.lotse.casework.sharing.Received;
import de.lotse.casework.sharing.Section;
import de.lotse.consent.CaseAccess;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each side of a referral sees of it. */
@Service
@Transactional
class ReferralReading {

    private final Referrals referrals;
    private final Messages messages;
    private final Names names;
    private final Received received;
    private final CaseAccess access;
    private final Assignees assignees;
    private final ReferralLog log;
    private final Clock clock;

    ReferralReading(
            Referrals referrals,
            Messages messages,
            Names names,
            Received received,
            CaseAccess access,
            Assignees assignees,
            ReferralLog log,
            Clock clock) {
        this.referrals = referrals;
        this.messages = messages;
        this.names = names;
        this.received = received;
        this.access = access;
        this.assignees = assignees;
        this.log = log;
        this.clock = clock;
    }

    ReferralPages.Lists lists() {
        received.require();
        var inbox = referrals.received();
        var outbox = referrals.sent();
        var known = names.of(Stream.concat(inbox.stream(), outbox.stream()).toList());
        log.listed(known.keySet());
        return new ReferralPages.Lists(inbox, outbox, known, today());
    }

    ReferralPages.One page(UUID id, AnswerForm form, Errors errors) {
        var referral = get(id);
        var known = names.of(List.of(referral));
        var others = referral.sent() ? List.<Option>of() : assignees.all();
        var open = sections(referral);
        log.viewed(referral, open != null);
        return new ReferralPages.One(
                referral,
                known.getOrDefault(id, ""),
                casePath(referral),
                open,
                messages.of(referral),
                others,
                assignee(referral, others),
                form,
                errors,
                today());
    }

    /** What the recipient may read, as long as it is open. */
    private @Nullable List<Section> sections(Referral referral) {
        if (referral.sent() || referral.ofOwnCase() || !referral.state().isOpen() || referral.grantId() == null)
            return null;
        return received.sections(referral.grantId()).orElse(null);
    }

    private String casePath(Referral referral) {
        if (referral.ofOwnCase()) return "/faelle/" + referral.caseId();
        return referrals.takenCase(referral.id()).map(id -> "/faelle/" + id).orElse("");
    }

    /** For whoever may read its case, where that is an own one. */
    Referral get(UUID id) {
        received.require();
        var referral = referrals.get(id);
        if (referral.ofOwnCase()) access.requireRead(referral.caseId());
        return referral;
    }

    private String assignee(Referral referral, List<Option> others) {
        var id = String.valueOf(referral.assignee());
        return others.stream()
                .filter(one -> one.value().equals(id))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
