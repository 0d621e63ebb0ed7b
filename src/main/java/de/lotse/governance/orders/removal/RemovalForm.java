package de.lotse.governance.orders.removal;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.web.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why the text is taken out. */
record RemovalForm(String reason, @Nullable UUID _once) {

    static final RemovalForm EMPTY = new RemovalForm("", null);
    static final int REASON = 1_000;

    RemovalForm {
        reason = Typed.text(reason);
    }

    void read(Reading reading) {
        reading.text("reason", reason, REASON, t("governance.order.removal.reason.missing"));
    }
}
