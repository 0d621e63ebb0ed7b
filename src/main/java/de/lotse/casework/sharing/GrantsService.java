package de.lotse.casework.sharing;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tab „Freigaben“: shows, gives and ends what a case shares. */
@Service
@Transactional
class GrantsService {

    private static final Set<SharingPurpose> BY_REFERRAL =
            Set.of(SharingPurpose.REFERRAL_HANDLING, SharingPurpose.CASE_TRANSFER);

    private final CaseHeads heads;
    private final ShareGrants grants;
    private final GrantNames names;
    private final SharingDesk desk;
    private final Once once;

    GrantsService(CaseHeads heads, ShareGrants grants, GrantNames names, SharingDesk desk, Once once) {
        this.heads = heads;
        this.grants = grants;
        this.names = names;
        this.desk = desk;
        this.once = once;
    }

    GrantsPage page(CaseId id) {
        var head = heads.open(id, GrantsController.TAB);
        return new GrantsPage(head, names.of(grants.ofCase(id.value())), forWork(id));
    }

    /** What was agreed to for a referral is shared by referring. */
    private List<BasisView> forWork(CaseId id) {
        return desk.bases(id.value()).stream()
                .filter(view -> !BY_REFERRAL.contains(view.basis().purpose()))
                .toList();
    }

    GrantFormPage form(CaseId id, UUID basis) {
        var head = heads.openForChange(id, GrantsController.TAB);
        var found = desk.basis(id.value(), basis);
        return page(head, found, GrantForm.of(found.basis()), null, Errors.none());
    }

    GrantResult give(CaseId id, GrantForm form) {
        var head = heads.openForChange(id, GrantsController.TAB);
        var view = desk.basis(id.value(), form.basis());
        var basis = view.basis();
        var errors = form.check(basis);
        if (errors.any()) return new GrantResult.Shown(page(head, view, form, null, errors));
        if (form.asksForPreview())
            return new GrantResult.Shown(page(head, view, form, desk.preview(basis, form.choice()), errors));
        return new GrantResult.Given(once.run(form._once(), () -> {
            desk.give(basis, form.choice(), Level.READ);
            return head.path(GrantsController.TAB);
        }));
    }

    String end(CaseId id, UUID grant, @Nullable UUID key) {
        var head = heads.openForAftercare(id, GrantsController.TAB);
        return once.run(key, () -> {
            var given = grants.find(id.value(), grant).orElseThrow(NotFound::new);
            grants.end(id.value(), given.id(), EndReason.REPLACED);
            return head.path(GrantsController.TAB);
        });
    }

    private GrantFormPage page(
            CaseHead head, BasisView view, GrantForm form, @Nullable List<Section> preview, Errors errors) {
        return new GrantFormPage(
                head, view, desk.notes(view.basis()), desk.documents(view.basis()), form, preview, errors);
    }
}
