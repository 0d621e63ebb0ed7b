package de.lotse.casework.clientsheet;

import static java.util.stream.Collectors.toSet;

import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis;
import de.lotse.consent.ShareGrants;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what the person must not learn from the sheet; nothing that is shown may hint at it. */
@Repository
class UntoldThings {

    private final LegalBases bases;
    private final ShareGrants grants;
    private final JdbcClient jdbc;

    UntoldThings(LegalBases bases, ShareGrants grants, JdbcClient jdbc) {
        this.bases = bases;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    Untold of(UUID caseId) {
        var hidden =
                bases.ofCase(caseId).stream().filter(UntoldThings::isPutOff).toList();
        var ids = hidden.stream().map(LegalBasis::id).collect(toSet());
        return new Untold(ids, grants.ofBases(ids), emergencies(caseId), first(hidden));
    }

    private static boolean isPutOff(LegalBasis basis) {
        return basis.told().on() == null && !basis.told().reason().isEmpty();
    }

    private static @Nullable LocalDate first(List<LegalBasis> hidden) {
        return hidden.stream()
                .map(basis -> basis.decidedAt().atZone(Formats.ZONE).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whoever reviewed one wrote down either the day on which the person was told or why she was not. */
    private Set<UUID> emergencies(UUID caseId) {
        return jdbc
                .sql(
                        "select id from consent.emergency where case_id = ? and outcome is not null and informed_on is null")
                .param(caseId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .collect(toSet());
    }
}
