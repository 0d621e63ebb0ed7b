package de.lotse.casework.death;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.death.Household.Member;
import de.lotse.casework.death.StoppedByDeath.Ended;
import de.lotse.casework.death.StoppedByDeath.Open;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.consent.Consents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What follows from a death in a case, and how it is taken back. */
@Component
class Consequences {

    private final List<StoppedByDeath> sources;
    private final Deaths deaths;
    private final Households households;
    private final Reminders reminders;
    private final Consents consents;
    private final Clock clock;

    Consequences(
            ObjectProvider<StoppedByDeath> sources,
            Deaths deaths,
            Households households,
            Reminders reminders,
            Consents consents,
            Clock clock) {
        this.sources = sources.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        this.deaths = deaths;
        this.households = households;
        this.reminders = reminders;
        this.consents = consents;
        this.clock = clock;
    }

    /** What is open in the case, kind by kind, but for the tasks that came of the entry itself. */
    List<Thing> open(CaseId caseId, List<Effect> effects) {
        var tasks = effects.stream()
                .filter(effect -> effect.kind() == Effect.Kind.TASK)
                .map(Effect::item)
                .toList();
        return sources.stream()
                .flatMap(source -> source.open(caseId).stream().map(open -> new Thing(source.kind(), open)))
                .filter(thing -> !tasks.contains(thing.open().id()))
                .toList();
    }

    /**
     * What ends unless somebody says otherwise: everything where nobody is left, else what belonged to the person, without what the
     * household takes over. What names no member belongs to the one for whom the case is led.
     */
    List<String> proposed(CaseId caseId, Household household) {
        return sources.stream()
                .flatMap(source -> source.open(caseId).stream()
                        .filter(open -> !household.goesOn() || ends(source, open, household)))
                .map(open -> open.id().toString())
                .toList();
    }

    private static boolean ends(StoppedByDeath source, Open open, Household household) {
        return open.person() == null
                ? household.client() && !source.staysWithHousehold()
                : open.person().equals(household.person().person().value());
    }

    /** Answers what was done, in words; empty if there was nothing to do. */
    String carryOut(CaseHead head, Death death, Household household, DeathForm form) {
        var done = new LinkedHashMap<String, Integer>();
        for (var source : sources)
            for (var open : source.open(head.id()))
                if (form.ends(open.id())) {
                    end(head.id(), death, source, open);
                    done.merge(source.kind().name(), 1, Integer::sum);
                }
        var words = new ArrayList<String>();
        done.forEach((kind, count) -> words.add(t("casework.death.ended." + kind, count)));
        if (head.status().isOpen())
            household
                    .other(form.successor())
                    .flatMap(to -> succeed(head, death, household, to))
                    .ifPresent(words::add);
        return String.join(" · ", words);
    }

    private void end(CaseId caseId, Death death, StoppedByDeath source, Open open) {
        var version = source.end(
                caseId, open.id(), t("casework.death.reason", death.died().words()));
        var kind = Effect.Kind.valueOf(source.kind().name());
        deaths.note(death.id(), caseId, kind, open.id(), version, null, open.byHand());
    }

    /** The consent to the work on the case is one's own: whoever takes the place of the deceased has to be asked. */
    private Optional<String> succeed(CaseHead head, Death death, Household household, Member to) {
        if (!household.client() || !households.lead(head.id().value(), household.person(), to)) return Optional.empty();
        deaths.note(death.id(), head.id(), Effect.Kind.CLIENT, to.id(), 0, to.role(), false);
        var today = LocalDate.now(clock);
        if (!consents.covers(head.id().value(), to.person().value(), today)) {
            var task =
                    reminders.addForLead(head.id(), today, t("casework.death.askForConsent", to.name()), Origin.RULE);
            deaths.note(death.id(), head.id(), Effect.Kind.TASK, task, 0, null, false);
        }
        return Optional.of(t("casework.death.succeeded", to.name()));
    }

    /** In every case in which something followed from it; answers those cases. What somebody changed since stays as it is. */
    Set<CaseId> takeBack(Death death) {
        var cases = new HashSet<CaseId>();
        for (var effect : deaths.effects(death).reversed()) {
            takeBack(death, effect);
            cases.add(effect.caseId());
        }
        return cases;
    }

    private void takeBack(Death death, Effect effect) {
        switch (effect.kind()) {
            case APPOINTMENT, REMINDER, DEADLINE ->
                source(effect.kind())
                        .ifPresent(source -> source.takeBack(effect.caseId(), effect.item(), effect.version()));
            case TASK -> reminders.drop(effect.item());
            case CLIENT -> {
                var role = effect.before();
                if (role != null) households.takeBack(effect.caseId().value(), death.person(), effect.item(), role);
            }
        }
    }

    /** What ended in this case, with whom one has to tell. */
    List<Stopped> stopped(CaseId caseId, List<Effect> effects) {
        return sources.stream()
                .flatMap(source -> {
                    var kind = Effect.Kind.valueOf(source.kind().name());
                    var own = effects.stream()
                            .filter(effect ->
                                    effect.kind() == kind && effect.caseId().equals(caseId))
                            .toList();
                    if (own.isEmpty()) return List.<Stopped>of().stream();
                    var texts =
                            source.ended(caseId, own.stream().map(Effect::item).toList());
                    return own.stream().flatMap(effect -> stopped(source.kind(), effect, texts).stream());
                })
                .toList();
    }

    private static Optional<Stopped> stopped(StoppedByDeath.Kind kind, Effect effect, Map<UUID, Ended> texts) {
        return Optional.ofNullable(texts.get(effect.item())).map(ended -> new Stopped(kind, effect, ended));
    }

    private Optional<StoppedByDeath> source(Effect.Kind kind) {
        return sources.stream()
                .filter(source -> source.kind().name().equals(kind.name()))
                .findFirst();
    }

    /** Something that may end. */
    record Thing(StoppedByDeath.Kind kind, Open open) {

        String label() {
            return t("casework.death.thing", t("casework.death.kind." + kind), open.text());
        }
    }

    /** Something that ended. */
    record Stopped(StoppedByDeath.Kind kind, Effect effect, Ended ended) {

        String label() {
            return t("casework.death.thing", t("casework.death.kind." + kind), ended.text());
        }
    }
}
