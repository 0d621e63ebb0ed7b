package de.lotse.audit;

import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.OrganisationId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was shown or changed, as the access log keeps it: ids and codes, never values.
 *
 * @param subject what kind of thing, e.g. {@code case}
 * @param ids what was shown or changed; for a refusal what was asked for
 * @param basis why it was allowed, e.g. {@code MEMBERSHIP} or {@code GRANT:} and the id of the grant
 * @param categories content categories that were shown; none where nothing was left out
 * @param inCase the case in which a document, letter or consent stands
 * @param sharer the organisation whose data it is; absent for the own
 */
public record Access(
        Action action,
        String subject,
        Set<UUID> ids,
        String basis,
        AccessPurpose purpose,
        Set<String> categories,
        @Nullable UUID inCase,
        @Nullable OrganisationId sharer) {

    /** Own work on data of the own organisation. */
    public static Access of(Action action, String subject, Collection<UUID> ids, String basis) {
        return new Access(
                action, subject, new LinkedHashSet<>(ids), basis, AccessPurpose.CASEWORK, Set.of(), null, null);
    }

    public Access purpose(AccessPurpose other) {
        return new Access(action, subject, ids, basis, other, categories, inCase, sharer);
    }

    public Access categories(Collection<String> shown) {
        return new Access(action, subject, ids, basis, purpose, new TreeSet<>(shown), inCase, sharer);
    }

    public Access inCase(UUID caseId) {
        return new Access(action, subject, ids, basis, purpose, categories, caseId, sharer);
    }

    public Access sharedBy(OrganisationId organisation) {
        return new Access(action, subject, ids, basis, purpose, categories, inCase, organisation);
    }

    /** Whether both are one deed: a list in several parts, or the same thing again. Two cases that were opened stay two rows. */
    boolean continues(Access other) {
        return (action.showsMany() || ids.equals(other.ids))
                && with(other.ids, other.categories).equals(other);
    }

    Access and(Access other) {
        return with(union(ids, other.ids), union(categories, other.categories));
    }

    /** Whether the other one says nothing that this one does not: the door that led to the thing, or an answer without a hit. */
    boolean tells(Access other) {
        return samePlace(other)
                && ((other.ids.isEmpty() && other.action == action) || isMoreThanOpening(other) || leadsHere(other));
    }

    private boolean samePlace(Access other) {
        return Objects.equals(sharer, other.sharer) && (isPlain() || other.isPlain() || other.purpose == purpose);
    }

    private boolean isPlain() {
        return purpose == AccessPurpose.CASEWORK;
    }

    /** A special purpose of the door is that of the thing behind it; so are its categories where the thing names none. */
    private Access insteadOf(Access other) {
        var whole = categories.isEmpty() ? categories(other.categories) : this;
        return isPlain() ? whole.purpose(other.purpose) : whole;
    }

    private boolean isMoreThanOpening(Access other) {
        return other.action == Action.VIEW
                && action.includesOpening()
                && other.subject.equals(subject)
                && ids.containsAll(other.ids);
    }

    private boolean leadsHere(Access other) {
        return inCase != null
                && other.action == Action.VIEW
                && other.subject.equals("case")
                && other.ids.equals(Set.of(inCase));
    }

    private Access with(Set<UUID> otherIds, Set<String> otherCategories) {
        return new Access(action, subject, otherIds, basis, purpose, otherCategories, inCase, sharer);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Each said once: what continues another is joined to it, and what another tells as well is left out. */
    static List<Access> once(List<Access> all) {
        return all.stream().reduce(List.of(), Access::plus, (a, b) -> b);
    }

    private static List<Access> plus(List<Access> said, Access next) {
        var before = said.stream().filter(next::continues).findFirst();
        if (before.isPresent())
            return said.stream()
                    .map(one -> one.equals(before.get()) ? one.and(next) : one)
                    .toList();
        if (said.stream().anyMatch(one -> one.tells(next)))
            return said.stream()
                    .map(one -> one.tells(next) ? one.insteadOf(next) : one)
                    .toList();
        var told = said.stream().filter(next::tells).toList();
        var whole = told.stream().reduce(next, Access::insteadOf, (one, other) -> other);
        return Stream.concat(said.stream().filter(one -> !told.contains(one)), Stream.of(whole))
                .toList();
    }
}
