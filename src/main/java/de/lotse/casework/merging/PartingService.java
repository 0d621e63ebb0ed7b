package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consents;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that two persons were merged. */
@Service
@Transactional
class PartingService {

    private static final Duration REVERSIBLE = Duration.ofDays(90);

    private final Access access;
    private final Duplicates duplicates;
    private final Merges merges;
    private final Partings partings;
    private final MergedNames names;
    private final Consents consents;
    private final Timeline timeline;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    PartingService(
            Access access,
            Duplicates duplicates,
            Merges merges,
            Partings partings,
            MergedNames names,
            Consents consents,
            Timeline timeline,
            AccessLog log,
            Once once,
            Clock clock) {
        this.access = access;
        this.duplicates = duplicates;
        this.merges = merges;
        this.partings = partings;
        this.names = names;
        this.consents = consents;
        this.timeline = timeline;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /** From when on merges can be taken back. */
    static Instant since(Clock clock) {
        return clock.instant().minus(REVERSIBLE);
    }

    UnmergePage page(UUID id) {
        var merge = known(id);
        log.record(Action.VIEW, "person", List.of(merge.survivor(), merge.absorbed()), Access.basis());
        var errors = Errors.none();
        if (merges.isBuried(merge)) errors.reject(t("casework.merging.buried"));
        return new UnmergePage(merge, partings.addedSince(merge), errors);
    }

    /**
     * @param toAbsorbed the tables whose new rows go to the absorbed person
     * @param key of the form, so that it is carried out once
     * @return how many rows had to stay with the survivor
     */
    int part(UUID id, Collection<String> toAbsorbed, @Nullable UUID key) {
        var stuck = new AtomicInteger();
        once.run(key, () -> {
            stuck.set(takeBack(known(id), toAbsorbed));
            return MergeService.LIST;
        });
        return stuck.get();
    }

    private int takeBack(Merge merge, Collection<String> toAbsorbed) {
        if (merges.isBuried(merge)) throw new Conflict(merge.path());
        var cases = merges.casesOf(merge.survivor(), merge.absorbed());
        names.part(merge);
        var stuck = partings.takeBack(merge, toAbsorbed);
        consents.giveBack(merge.survivor(), merge.absorbed(), merge.consents(), partings.casesOfAbsorbed(merge));
        duplicates.areTwo(Pair.of(merge.survivor(), merge.absorbed()));
        cases.forEach(one -> timeline.add(new CaseId(one), "personsParted", clock.instant(), null, ""));
        log.record(Action.CHANGE, "person", List.of(merge.survivor(), merge.absorbed()), Access.basis());
        return stuck;
    }

    private Merge known(UUID id) {
        return merges.find(id, since(clock))
                .filter(merge -> access.knows(merge.survivor()))
                .orElseThrow(NotFound::new);
    }
}
