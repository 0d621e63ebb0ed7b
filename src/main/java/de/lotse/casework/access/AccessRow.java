package de.lotse.casework.access;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog.Action;
import java.time.Instant;
import java.util.UUID;

/**
 * One time that somebody opened the case, changed it or was refused.
 *
 * @param purpose what it was for, where it was not plain work; else empty
 */
record AccessRow(UUID id, Instant at, String person, String organisation, Action action, String purpose) {

    String what() {
        var did = t("casework.access.action." + action);
        return purpose.isEmpty() ? did : t("casework.access.withPurpose", did, t("casework.access.purpose." + purpose));
    }
}
