package de.lotse.casework.conferences;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant;
import de.lotse.shared.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A conference with who may be there for which item: the rule of the host, which the database keeps for the guests (V200).
 *
 * @param items those that the acting person may read
 * @param open by id, the grants that count now
 * @param bases what the person has agreed to for a conference, of organisations that no exclusion keeps out
 */
record Round(
        Conference conference,
        List<AgendaItem> items,
        List<Participant> participants,
        Map<UUID, ShareGrant> open,
        List<GrantBasis> bases) {

    /** An item in a protected area is for its readers, and for nobody from outside. */
    boolean hears(Participant one, AgendaItem item) {
        if (!one.outside())
            return !item.sealed() || Scope.actor().user().value().equals(one.user());
        if (item.sealed()) return false;
        return conference.anonymous() || missing(one, item).isEmpty();
    }

    List<AgendaItem> heardBy(Participant one) {
        return items.stream().filter(item -> hears(one, item)).toList();
    }

    List<Participant> audience(AgendaItem item) {
        return participants.stream().filter(one -> hears(one, item)).toList();
    }

    /** Organisations that may not be there for it because something is not shared with them. */
    List<Participant> kept(AgendaItem item) {
        return participants.stream()
                .filter(one -> one.outside() && !item.sealed() && !hears(one, item))
                .toList();
    }

    /** What of the item is not shared with the organisation. */
    Set<ContentCategory> missing(Participant one, AgendaItem item) {
        return without(item.categories(), shared(one));
    }

    /** What opens the items to the organisation now. */
    Optional<ShareGrant> grant(Participant one) {
        return Optional.ofNullable(one.grant()).map(open::get);
    }

    private Set<ContentCategory> shared(Participant one) {
        return grant(one).map(grant -> Set.copyOf(grant.categories())).orElse(Set.of());
    }

    /** Whether what was shared with the organisation for it does not count any more. */
    boolean ended(Participant one) {
        return one.grant() != null && !open.containsKey(one.grant());
    }

    /** The one with which the organisation may be there for the most, and for nothing less than now. */
    Optional<GrantBasis> basis(Participant one) {
        return bases.stream()
                .filter(basis -> basis.recipient().equals(one.organisation()))
                .filter(basis -> basis.categories().containsAll(shared(one)))
                .max(Comparator.comparingInt(basis -> wanted(basis).size()));
    }

    /** Of a basis, no more than what the agenda touches, and the name. */
    Set<ContentCategory> wanted(GrantBasis basis) {
        var wanted = EnumSet.of(ContentCategory.IDENTITY);
        for (var item : items) if (!item.sealed()) wanted.addAll(item.categories());
        wanted.retainAll(basis.categories());
        return wanted;
    }

    /** Whether it is only not shared yet. */
    boolean agreed(Participant one, AgendaItem item) {
        return basis(one)
                .map(basis -> basis.categories().containsAll(item.categories()))
                .orElse(false);
    }

    /** Whether the person has agreed to more of what the agenda touches than is shared. */
    boolean mayShareMore(Participant one) {
        return basis(one).map(basis -> !shared(one).containsAll(wanted(basis))).orElse(false);
    }

    static Set<ContentCategory> without(Collection<ContentCategory> all, Collection<ContentCategory> some) {
        var left = EnumSet.noneOf(ContentCategory.class);
        left.addAll(all);
        left.removeAll(some);
        return left;
    }
}
