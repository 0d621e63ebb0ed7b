package de.lotse.governance.members;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.MemberRole;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a seat.
 *
 * @param user the account; null for somebody from outside
 * @param mail of somebody from outside
 * @param deputyFor the member for whom she stands in
 */
public record Member(
        UUID id,
        int version,
        UUID body,
        @Nullable UUID user,
        String name,
        String organisation,
        String mail,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID deputyFor,
        String deputyForName) {

    public String path() {
        return Body.path(body) + "/mitglieder/" + id;
    }

    public boolean isActive(LocalDate on) {
        return !from.isAfter(on) && (to == null || !to.isBefore(on));
    }

    /** Whether the seat has a vote of its own; who stands in for somebody has that one's. */
    public boolean votes() {
        return role.votes() && deputyFor == null;
    }

    public String roleWords() {
        return deputyFor == null ? role.label() : t("governance.member.standsIn", role.label(), deputyForName);
    }

    public String mandateWords() {
        return to == null
                ? t("governance.member.since", Formats.date(from))
                : t("governance.member.fromTo", Formats.date(from), Formats.date(to));
    }

    /** As it stands in lists to choose from. */
    public String nameAndOrganisation() {
        return organisation.isEmpty() ? name : t("governance.member.of", name, organisation);
    }
}
