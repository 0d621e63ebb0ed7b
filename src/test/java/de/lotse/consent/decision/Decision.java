package de.lotse.consent.decision;

import de.lotse.consent.decision.Canary.Part;
import de.lotse.consent.decision.Channel.Reach;
import de.lotse.shared.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody may be shown of a world, through whatever channel. */
record Decision(World world, Inside inside, Map<UUID, Set<Role>> roles) {

    private static final Set<Role> WORKING =
            Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.NETWORK_PARTNER);
    private static final Set<Part> LED = EnumSet.of(Part.IDENTITY, Part.NUMBER);

    /** @param thing the case or grant in the address */
    Set<Canary> open(UUID who, Reach reach, UUID thing) {
        return switch (reach) {
            case NOTHING -> Set.of();
            case OWN -> own(who, inside::works);
            case TAKEN -> own(who, inside::takes);
            case LED -> union(own(who, inside::works), led(who));
            case WATCHED -> union(own(who, inside::works), union(led(who), watched(who)));
            case CASE ->
                inside.opens(who, thing)
                        ? of(thing, part -> part != Part.PROTECTED || inside.readsArea(who, thing))
                        : Set.of();
            case CASE_AND_NAMES ->
                inside.opens(who, thing) ? union(open(who, Reach.CASE, thing), names(who)) : Set.of();
            case HANDED -> union(own(who, inside::works), open(who, Reach.SHARED, thing));
            case REFERRAL -> union(granted(who, thing), isWorking(who) ? sent(who, caseOf(thing)) : Set.of());
            case SHARED ->
                shared(who).entrySet().stream()
                        .filter(grant -> grant.getValue().contains(World.Category.IDENTITY))
                        .map(grant -> Canary.of(caseOf(grant.getKey()), Part.IDENTITY))
                        .collect(Collectors.toCollection(TreeSet::new));
            case GRANT -> granted(who, thing);
        };
    }

    private Set<Canary> own(UUID who, BiPredicate<UUID, UUID> which) {
        return world.town().cases().stream()
                .map(Town.Case::id)
                .filter(one -> which.test(who, one))
                .flatMap(one -> of(one, part -> part != Part.PROTECTED || inside.readsArea(who, one)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Canary> names(UUID who) {
        return own(who, inside::works).stream()
                .filter(canary -> LED.contains(canary.part()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Canary> led(UUID who) {
        return has(who, Role.PROVIDER_LEAD) ? ofOrganisation(who, LED) : Set.of();
    }

    /** Of the own organisation, for those who work on the case; an emergency does not open it. */
    private Set<Canary> sent(UUID who, UUID caseId) {
        return inside.works(who, caseId) ? open(who, Reach.CASE, caseId) : Set.of();
    }

    private Set<Canary> watched(UUID who) {
        var numbers = world.town().cases().stream()
                .map(Town.Case::id)
                .filter(one -> inside.opens(who, one))
                .map(one -> Canary.of(one, Part.NUMBER))
                .collect(Collectors.toCollection(TreeSet::new));
        if (has(who, Role.DATA_PROTECTION)) numbers.addAll(ofOrganisation(who, Set.of(Part.NUMBER)));
        return numbers;
    }

    private Set<Canary> ofOrganisation(UUID who, Set<Part> parts) {
        return world.town().cases().stream()
                .filter(one -> one.organisation().equals(world.town().organisationOf(who)))
                .map(Town.Case::id)
                .filter(one -> !inside.isKeptOut(who, one))
                .flatMap(one -> of(one, parts::contains).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Canary> granted(UUID who, UUID grant) {
        var categories = shared(who).getOrDefault(grant, Set.of());
        var names = categories.stream().map(Enum::name).collect(Collectors.toSet());
        return names.isEmpty()
                ? Set.of()
                : of(
                        caseOf(grant),
                        part -> names.contains(part.name()) || part == Part.CONTENT && names.contains("DOCUMENTS"));
    }

    /** A partner of the network answers what is handed to it and does not work on the case. */
    private Map<UUID, Set<World.Category>> shared(UUID who) {
        if (!isWorking(who)) return Map.of();
        var partner = roles.get(who).stream().filter(WORKING::contains).allMatch(role -> role == Role.NETWORK_PARTNER);
        return world.decide(who, partner ? "PARTNER_OVERVIEW" : "OVERVIEW");
    }

    UUID caseOf(UUID grant) {
        return world.grants().stream()
                .filter(one -> one.id().equals(grant))
                .map(world::caseOf)
                .findFirst()
                .orElseThrow();
    }

    /** How many cases a channel counts. */
    long cases(UUID who, Reach reach) {
        return open(who, reach, who).stream()
                .filter(canary -> canary.part() == Part.IDENTITY)
                .count();
    }

    private boolean isWorking(UUID who) {
        return WORKING.stream().anyMatch(role -> has(who, role));
    }

    private boolean has(UUID who, Role role) {
        return roles.getOrDefault(who, Set.of()).contains(role);
    }

    private static Set<Canary> of(UUID caseId, Predicate<Part> which) {
        return Arrays.stream(Part.values())
                .filter(which)
                .map(part -> Canary.of(caseId, part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Canary> union(Set<Canary> one, Set<Canary> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
