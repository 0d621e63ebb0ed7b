package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that goes along beside what the grant opens. */
record TransferItem(Kind kind, @Nullable LocalDate dueOn, String text) {

    String words() {
        return t("casework.ownership.open." + kind, text.strip().replace("\n", ", "));
    }

    enum Kind {
        DEADLINE,
        APPOINTMENT,
        ADDRESS,
        PROTECTION
    }
}
