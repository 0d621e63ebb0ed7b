package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a programme.
 *
 * @param programme null for a new one
 * @param conflicts where somebody else has saved something else
 */
record ProgrammePage(
        Partner partner,
        @Nullable Programme programme,
        int version,
        ProgrammeForm form,
        List<ConflictRow> conflicts,
        Errors errors) {

    String title() {
        return programme == null ? t("network.programmes.new") : t("network.programmes.edit", programme.name());
    }

    String action() {
        return programme == null ? partner.path() + ProgrammeController.SUFFIX : programme.path();
    }
}
