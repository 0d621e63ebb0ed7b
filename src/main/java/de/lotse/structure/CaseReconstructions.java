package de.lotse.structure;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a case reconstruction with the bare steps of a case; which case it was is not kept. */
public interface CaseReconstructions {

    /** Who writes them and reads all that are shared; those of a theme are read by whoever reads it. */
    Set<Role> READERS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.CENTRE_LEAD);

    static boolean mayWork() {
        return READERS.stream().anyMatch(Scope.actor()::is);
    }

    /** Answers the path of the draft, which belongs to the acting person's organisation. */
    String begin(List<Step> asIs);

    /**
     * A step as coarse as codes are.
     *
     * @param what in general words; names nobody
     * @param legalDomain of the code list legal_domain, or empty
     * @param days that it took, 0–3650; null where nobody knows
     * @param broken whether it broke here
     */
    record Step(String what, String legalDomain, @Nullable Integer days, boolean broken) {}

    /** What helps a theme to be understood: those that are shared, by their path and title. */
    List<Shared> ofTheme(UUID theme);

    record Shared(String path, String title) {}
}
