package de.lotse.governance;

import de.lotse.shared.Conflict;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Things of a module that exists in tests only, about which bodies decide. */
public final class SubjectsOfTests implements SubjectKind {

    public static final String KEY = "TEST";

    /** About this one nothing can be decided any more. */
    public static final UUID OVER = new UUID(7, 7);

    private final List<Decided> told = new CopyOnWriteArrayList<>();

    public List<Decided> told(UUID subject) {
        return told.stream().filter(one -> one.subject().id().equals(subject)).toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Outcome> outcomes(UUID id) {
        return List.of(new Outcome("ACCEPTED", "annehmen", false), new Outcome("REFUSED", "ablehnen", true));
    }

    @Override
    public void decided(Decided decided) {
        if (decided.subject().id().equals(OVER)) throw new Conflict("/gremien");
        told.add(decided);
    }
}
