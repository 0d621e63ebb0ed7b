package de.lotse.casework.assessment;

import de.lotse.casework.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the needs of one member into the assessment of another case. A final version is never changed, so they are copied. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NeedCarrying {

    private final Assessments assessments;
    private final Areas areas;

    NeedCarrying(Assessments assessments, Areas areas) {
        this.assessments = assessments;
        this.areas = areas;
    }

    /** @param member of the household, by its id there */
    public int count(CaseId caseId, UUID member) {
        return about(caseId, member).size();
    }

    /** Into the draft of the other case, which is begun if there is none. */
    public void copy(CaseId from, UUID member, CaseId to, UUID as) {
        var found = about(from, member);
        if (found.isEmpty()) return;
        var draft = assessments.of(to).stream()
                .filter(Assessment::isDraft)
                .findFirst()
                .map(Assessment::id)
                .orElseGet(() -> assessments.begin(to, null));
        found.forEach(area -> areas.add(to, draft, ofAnother(area.entry(), as)));
    }

    /** In the newest version. */
    private List<Area> about(CaseId caseId, UUID member) {
        return assessments.of(caseId).stream().findFirst().stream()
                .flatMap(version -> areas.of(caseId, version.id()).stream())
                .filter(area -> member.equals(area.entry().member()))
                .toList();
    }

    private static AreaEntry ofAnother(AreaEntry entry, UUID as) {
        return new AreaEntry(
                entry.lifeArea(),
                as,
                entry.situation(),
                entry.resources(),
                entry.need(),
                entry.rating(),
                entry.ownView(),
                entry.ownRating(),
                entry.urgency(),
                entry.legalDomain(),
                entry.needStatus());
    }
}
