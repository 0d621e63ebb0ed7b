package de.lotse.governance.members;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.MemberRole;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param member null for a new one
 * @param others for whom she may stand in
 */
record MemberPage(
        Body body,
        @Nullable Member member,
        MemberForm form,
        int version,
        List<Option> accounts,
        List<Option> others,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return member == null ? t("governance.member.new") : member.name();
    }

    String action() {
        return member == null ? body.path() + "/mitglieder" : member.path();
    }

    List<Option> roles() {
        return Arrays.stream(MemberRole.values())
                .map(role -> new Option(role.name(), role.label()))
                .toList();
    }
}
