package de.lotse.consent.decision;

import de.lotse.consent.decision.World.Days;
import de.lotse.consent.decision.World.Exclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Memberships, emergencies and protected areas drawn at random, and what follows from them inside an organisation: the decision for the own
 * cases, written a second time from casework-model §4.4 and without a look at the SQL.
 */
record Inside(
        Town town,
        List<Membership> memberships,
        List<Emergency> emergencies,
        List<Area> areas,
        List<Exclusion> exclusions) {

    record Membership(UUID user, UUID caseId, String role, Days days) {}

    /** @param since minutes ago; it is over after sixty */
    record Emergency(UUID user, UUID caseId, int since, boolean ended) {

        boolean runs() {
            return !ended && since < 60;
        }
    }

    /** Around one note of a case. */
    record Area(UUID caseId, Set<UUID> readers) {}

    /** Whether the case is among hers, in lists and everywhere. */
    boolean works(UUID who, UUID caseId) {
        return isMember(who, caseId) && !isKeptOut(who, caseId);
    }

    /** Whether she may take it away as a file. */
    boolean takes(UUID who, UUID caseId) {
        return works(who, caseId)
                && memberships.stream()
                        .anyMatch(one -> one.user().equals(who)
                                && one.caseId().equals(caseId)
                                && !one.role().equals("CONFERENCE_GUEST"));
    }

    /** Whether she can open it now, if somebody gives her its address. */
    boolean opens(UUID who, UUID caseId) {
        var emergency = emergencies.stream()
                .anyMatch(one -> one.user().equals(who) && one.caseId().equals(caseId) && one.runs());
        return (isMember(who, caseId) || emergency) && !isKeptOut(who, caseId);
    }

    /** Whether she reads the protected note of a case that she has opened. */
    boolean readsArea(UUID who, UUID caseId) {
        return areas.stream()
                .anyMatch(one -> one.caseId().equals(caseId) && one.readers().contains(who));
    }

    boolean isKeptOut(UUID who, UUID caseId) {
        return exclusions.stream().anyMatch(one -> one.hits(caseId, who, town));
    }

    private boolean isMember(UUID who, UUID caseId) {
        return memberships.stream()
                .anyMatch(one -> one.user().equals(who)
                        && one.caseId().equals(caseId)
                        && one.days().haveToday());
    }

    static Inside drawn(long seed, World world) {
        var draw = new Draw(new Random(seed ^ 0x5eed), world.town());
        return new Inside(world.town(), draw.memberships(), draw.emergencies(), draw.areas(), world.exclusions());
    }

    private record Draw(Random random, Town town) {

        /** At most one for each colleague and case of her organisation. */
        List<Membership> memberships() {
            var all = new ArrayList<Membership>();
            for (var one : town.cases())
                for (var user : colleagues(one))
                    if (random.nextInt(3) > 0) all.add(new Membership(user, one.id(), role(), days()));
            return all;
        }

        private String role() {
            return List.of("LEAD", "CO_WORKER", "SUBSTITUTE", "SUPERVISOR", "CONFERENCE_GUEST")
                    .get(random.nextInt(5));
        }

        private Days days() {
            var from = random.nextInt(5) == 0 ? random.nextInt(3) : -random.nextInt(5);
            return new Days(from, from + random.nextInt(9));
        }

        List<Emergency> emergencies() {
            var all = new ArrayList<Emergency>();
            for (var one : town.cases())
                for (var user : colleagues(one))
                    if (random.nextInt(3) == 0)
                        all.add(new Emergency(user, one.id(), random.nextInt(90), random.nextInt(4) == 0));
            return all;
        }

        List<Area> areas() {
            return town.cases().stream()
                    .map(one -> new Area(
                            one.id(),
                            colleagues(one).stream()
                                    .filter(user -> random.nextBoolean())
                                    .collect(Collectors.toSet())))
                    .toList();
        }

        private List<UUID> colleagues(Town.Case one) {
            return town.users().keySet().stream()
                    .filter(user -> town.organisationOf(user).equals(one.organisation()))
                    .sorted()
                    .toList();
        }
    }
}
