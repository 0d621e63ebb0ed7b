package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharedReading;
import de.lotse.kern.Option;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives grants, and shows before what they will open. Inside the caller's transaction, after access to the case was decided. */
@Component
public class SharingDesk {

    private final ShareGrants grants;
    private final GrantNames names;
    private final Things things;
    private final SharedReading reading;
    private final SharedParts parts;
    private final TransactionTemplate apart;

    SharingDesk(
            ShareGrants grants,
            GrantNames names,
            Things things,
            SharedReading reading,
            SharedParts parts,
            PlatformTransactionManager transactions) {
        this.grants = grants;
        this.names = names;
        this.things = things;
        this.reading = reading;
        this.parts = parts;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What may be shared of the case today. */
    public List<BasisView> bases(UUID caseId) {
        return names.ofBases(grants.bases(caseId));
    }

    /** @throws de.lotse.shared.NotFound when this case has no such basis that counts today */
    public BasisView basis(UUID caseId, UUID id) {
        return names.ofBases(List.of(grants.basis(caseId, id))).getFirst();
    }

    /** Notes that can be given along; none where the basis does not name notes. */
    public List<Option> notes(GrantBasis basis) {
        return basis.categories().contains(ContentCategory.NOTES) ? things.notes(basis.caseId()) : List.of();
    }

    public List<Option> documents(GrantBasis basis) {
        return basis.categories().contains(ContentCategory.DOCUMENTS) ? things.documents(basis.caseId()) : List.of();
    }

    /** Answers the id of the grant. */
    public UUID give(GrantBasis basis, Choice choice, Level level) {
        var grant = grants.give(basis, choice.of(basis), level);
        things.choose(grant, basis.caseId(), choice.things());
        return grant;
    }

    /** Exactly what the recipient would see: the grant is given, read with the recipient's eyes, and taken back with its savepoint. */
    public List<Section> preview(GrantBasis basis, Choice choice) {
        return Objects.requireNonNull(apart.execute(status -> {
            status.setRollbackOnly();
            return reading.preview(basis.recipient(), give(basis, choice, Level.READ), parts::of);
        }));
    }
}
