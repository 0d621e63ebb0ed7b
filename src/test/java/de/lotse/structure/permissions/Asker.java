package de.lotse.structure.permissions;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;

/** Somebody with one role, who stands in some relation to the things that are asked for. */
public record Asker(Actor actor, Role role, Relation relation) {

    /** Whether the role works with cases every day, so that little but the decision stands between her and them. */
    public boolean isClose() {
        return role == Role.CASE_MANAGER || role == Role.PROVIDER_LEAD;
    }

    @Override
    public String toString() {
        return role + " " + relation;
    }
}
