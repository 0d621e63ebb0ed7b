package de.lotse.governance.orders.progress;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed when an order is taken up again. */
record ReopeningForm(String reason, @Nullable UUID _once) {

    static final int REASON = 1_000;

    ReopeningForm {
        reason = text(reason);
    }

    void read(Reading reading) {
        reading.text("reason", reason, REASON, t("governance.order.reopen.reason.missing"));
    }
}
