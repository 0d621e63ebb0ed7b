package de.lotse.casework.casesheet;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessPurpose;
import de.lotse.kern.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a sheet is printed for; only the code stands in the access log. */
enum Purpose {
    DESK(AccessPurpose.CASEWORK),
    SUBSTITUTION(AccessPurpose.SUBSTITUTION),
    EMERGENCY(AccessPurpose.EMERGENCY),
    CONFERENCE(AccessPurpose.CASE_CONFERENCE),
    HANDOVER(AccessPurpose.CASEWORK);

    private final AccessPurpose access;

    Purpose(AccessPurpose access) {
        this.access = access;
    }

    static Optional<Purpose> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), t("casework.access.purpose." + one)))
                .toList();
    }

    AccessPurpose access() {
        return access;
    }

    /** What exactly it was is kept in the access log behind why it was allowed. */
    String basis() {
        return "MEMBERSHIP:" + this;
    }
}
