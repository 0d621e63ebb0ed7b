package de.lotse.consent.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Consents, legal bases, grants and exclusions drawn at random, and what follows from them: the access decision for the cases of another
 * organisation, written a second time from casework-model §4.5 and without a look at the SQL. Days count from today.
 */
record World(
        Town town,
        List<Agreement> agreements,
        List<Norm> norms,
        List<Grant> grants,
        List<Exclusion> exclusions,
        List<Work> works) {

    enum Category {
        IDENTITY,
        CONTACT,
        BENEFITS,
        HEALTH,
        HOUSING,
        PLAN,
        NOTES,
        DOCUMENTS,
        APPOINTMENTS
    }

    enum Purpose {
        REFERRAL_HANDLING,
        CASEWORK,
        CASE_CONFERENCE,
        CASE_TRANSFER;

        /** No norm hands over a case; only the person does. */
        static final List<Purpose> OF_NORMS = List.of(REFERRAL_HANDLING, CASEWORK, CASE_CONFERENCE);
    }

    /** First and last day, both included. */
    record Days(int from, int until) {

        boolean haveToday() {
            return from <= 0 && until >= 0;
        }
    }

    /** The person's consents to the work on a case, in the order in which they were recorded. */
    record Work(
            UUID id,
            UUID caseId,
            Days days,
            boolean signed,
            @Nullable Integer oralUntil,
            boolean withdrawn) {

        boolean declared() {
            return signed || oralUntil != null;
        }

        boolean counts() {
            return !withdrawn && days.haveToday() && (signed || (oralUntil != null && oralUntil >= 0));
        }
    }

    /** Nobody shares on what the newest consent to the work does not carry any more; without any, sharing stands alone. */
    private boolean workGoesOn(UUID caseId) {
        return works.stream()
                .filter(work -> work.caseId().equals(caseId) && work.declared())
                .reduce((first, second) -> second)
                .map(Work::counts)
                .orElse(true);
    }

    /** An item of a consent, together with its consent. */
    record Agreement(
            UUID id,
            UUID caseId,
            UUID recipient,
            Days days,
            @Nullable Integer itemUntil,
            boolean signed,
            @Nullable Integer oralUntil,
            boolean withdrawn,
            boolean itemWithdrawn,
            Purpose purpose) {

        boolean counts() {
            var declared = signed || (oralUntil != null && oralUntil >= 0);
            return !withdrawn
                    && !itemWithdrawn
                    && declared
                    && days.haveToday()
                    && (itemUntil == null || itemUntil >= 0);
        }
    }

    record Norm(
            UUID id,
            UUID caseId,
            UUID recipient,
            Days days,
            boolean emergency,
            @Nullable Boolean approved,
            boolean ended,
            Purpose purpose) {

        boolean counts() {
            var decided = approved == null ? emergency : approved;
            return !ended && decided && days.haveToday();
        }
    }

    /** On an agreement or a norm. */
    record Grant(UUID id, UUID basis, Set<Category> categories, Days days, boolean ended) {}

    /** Of one colleague, of an organisation, or of everybody. */
    record Exclusion(
            UUID caseId, @Nullable UUID user, @Nullable UUID organisation) {

        boolean hits(UUID caseInQuestion, UUID who, Town town) {
            if (!caseId.equals(caseInQuestion)) return false;
            var everybody = user == null && organisation == null;
            return everybody || who.equals(user) || town.organisationOf(who).equals(organisation);
        }
    }

    /** Which grants open what to somebody who reads for a purpose; {@code OVERVIEW} is each of them, {@code PARTNER_OVERVIEW} each but CASEWORK. */
    Map<UUID, Set<Category>> decide(UUID who, String purpose) {
        var seen = new HashMap<UUID, Set<Category>>();
        for (var grant : grants) if (opens(grant, who, purpose)) seen.put(grant.id(), grant.categories());
        return seen;
    }

    private boolean opens(Grant grant, UUID who, String purpose) {
        var agreed = agreementOf(grant);
        var norm = normOf(grant);
        var counts = agreed.map(one -> one.counts() && workGoesOn(one.caseId()))
                .or(() -> norm.map(Norm::counts))
                .orElseThrow();
        var caseId = caseOf(grant);
        var recipient = agreed.map(Agreement::recipient)
                .or(() -> norm.map(Norm::recipient))
                .orElseThrow();
        var purposeOfGrant =
                agreed.map(Agreement::purpose).or(() -> norm.map(Norm::purpose)).orElseThrow();
        return counts
                && !grant.ended()
                && grant.days().haveToday()
                && recipient.equals(town.organisationOf(who))
                && fits(purposeOfGrant, purpose)
                && exclusions.stream().noneMatch(one -> one.hits(caseId, who, town));
    }

    Optional<Agreement> agreementOf(Grant grant) {
        return agreements.stream().filter(one -> one.id().equals(grant.basis())).findFirst();
    }

    Optional<Norm> normOf(Grant grant) {
        return norms.stream().filter(one -> one.id().equals(grant.basis())).findFirst();
    }

    UUID caseOf(Grant grant) {
        return agreementOf(grant)
                .map(Agreement::caseId)
                .or(() -> normOf(grant).map(Norm::caseId))
                .orElseThrow();
    }

    private static boolean fits(Purpose purposeOfGrant, String purpose) {
        return switch (purpose) {
            case "OVERVIEW" -> true;
            case "PARTNER_OVERVIEW" -> purposeOfGrant != Purpose.CASEWORK && purposeOfGrant != Purpose.CASE_TRANSFER;
            default -> purposeOfGrant.name().equals(purpose);
        };
    }

    /** The same world for the same seed, whoever lives in it. */
    static World drawn(long seed, Town town) {
        var draw = new Draw(new Random(seed), town);
        var agreements = draw.several(5, draw::agreement);
        var norms = draw.several(3, draw::norm);
        var bases = Stream.concat(
                        agreements.stream().map(Agreement::id), norms.stream().map(Norm::id))
                .toList();
        var grants = bases.isEmpty() ? List.<Grant>of() : draw.several(8, () -> draw.grant(bases));
        return new World(
                town, agreements, norms, grants, draw.several(2, draw::exclusion), draw.several(2, draw::work));
    }

    /** Days near today, so that each border is met often. */
    private record Draw(Random random, Town town) {

        <T> List<T> several(int most, Supplier<T> one) {
            var list = new ArrayList<T>();
            for (var i = random.nextInt(most + 1); i > 0; i--) list.add(one.get());
            return List.copyOf(list);
        }

        Agreement agreement() {
            var oral = seldom();
            return new Agreement(
                    id(),
                    any(town.ofOwner()),
                    any(town.recipients()),
                    days(),
                    seldom() ? near() : null,
                    !oral && !seldom(),
                    oral ? near() : null,
                    seldom(),
                    seldom(),
                    any(List.of(Purpose.values())));
        }

        Work work() {
            var oral = seldom();
            var from = -random.nextInt(5);
            return new Work(
                    id(),
                    any(town.ofOwner()),
                    random.nextBoolean() ? days() : new Days(from, 9),
                    !oral && !seldom(),
                    oral ? near() : null,
                    seldom());
        }

        Norm norm() {
            var emergency = random.nextBoolean();
            var approved = random.nextBoolean() ? (Boolean) random.nextBoolean() : null;
            return new Norm(
                    id(),
                    any(town.ofOwner()),
                    any(town.recipients()),
                    days(),
                    emergency,
                    approved,
                    seldom(),
                    any(Purpose.OF_NORMS));
        }

        Grant grant(List<UUID> bases) {
            var categories = random.ints(1 + random.nextInt(5), 0, Category.values().length)
                    .mapToObj(i -> Category.values()[i])
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
            return new Grant(id(), any(bases), Set.copyOf(categories), days(), seldom());
        }

        Exclusion exclusion() {
            return switch (random.nextInt(6)) {
                case 0 -> new Exclusion(any(town.ofOwner()), null, null);
                case 1, 2 -> new Exclusion(any(town.ofOwner()), null, any(town.recipients()));
                default -> new Exclusion(any(town.ofOwner()), any(town.users().keySet()), null);
            };
        }

        private Days days() {
            var from = seldom() ? random.nextInt(3) : -random.nextInt(5);
            return new Days(from, seldom() ? from : from + random.nextInt(9));
        }

        private int near() {
            return random.nextInt(5) - 2;
        }

        private boolean seldom() {
            return random.nextInt(6) == 0;
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private <T> T any(Collection<T> of) {
            return of.stream()
                    .sorted()
                    .skip(random.nextInt(of.size()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
