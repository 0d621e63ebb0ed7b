package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an order ended, or was taken up again.
 *
 * @param paper the council paper that fulfils it
 * @param paperName its number and title
 */
public record OrderStep(
        Kind kind, LocalDate on, @Nullable UUID paper, String paperName, String reason) {

    public enum Kind {
        PAPER,
        STATEMENT,
        WITHDRAWN,
        OBSOLETE,
        REOPENED;

        public String label() {
            return t("governance.order.step." + name());
        }
    }
}
