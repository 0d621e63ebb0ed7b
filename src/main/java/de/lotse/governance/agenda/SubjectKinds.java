package de.lotse.governance.agenda;

import de.lotse.governance.Decided;
import de.lotse.governance.Subject;
import de.lotse.governance.SubjectKind;
import de.lotse.governance.SubjectKind.Outcome;
import de.lotse.governance.SubjectKind.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules whose things bodies decide about. */
@Component
public class SubjectKinds {

    private final ObjectProvider<SubjectKind> kinds;

    SubjectKinds(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    public List<Outcome> outcomes(@Nullable Subject subject) {
        return subject == null
                ? List.of()
                : kind(subject).map(kind -> kind.outcomes(subject.id())).orElse(List.of());
    }

    public void hold(@Nullable Subject subject) {
        if (subject != null) kind(subject).ifPresent(kind -> kind.hold(subject.id()));
    }

    public void tell(Decided decided) {
        kind(decided.subject()).ifPresent(kind -> kind.decided(decided));
    }

    Optional<Wording> wording(Subject subject) {
        return kind(subject).flatMap(kind -> kind.wording(subject.id()));
    }

    private Optional<SubjectKind> kind(Subject subject) {
        return kinds.stream().filter(kind -> kind.key().equals(subject.kind())).findFirst();
    }
}
