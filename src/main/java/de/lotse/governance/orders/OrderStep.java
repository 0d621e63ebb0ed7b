package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an order ended, or was taken up again.
 *
 * @param paper that fulfils it
 */
public record OrderStep(Kind kind, LocalDate on, @Nullable Paper paper, String reason) {

    /** What it says beside its kind; may be empty. */
    public String words() {
        if (paper == null) return reason;
        return reason.isEmpty() ? paper.name() : t("governance.order.step.paper", paper.name(), reason);
    }

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

    /**
     * A council paper.
     *
     * @param id null where the paper is not for her eyes
     * @param number may be empty
     * @param subject empty where it is not for her eyes
     */
    public record Paper(@Nullable UUID id, String number, String subject) {

        public String name() {
            if (number.isEmpty()) return subject.isEmpty() ? t("governance.order.paper.closed") : subject;
            return subject.isEmpty()
                    ? t("governance.order.paper.numbered", number)
                    : t("governance.order.paper.named", number, subject);
        }

        /** Null where it is not for her eyes. */
        public @Nullable String path() {
            return id == null ? null : CouncilPaper.path(id);
        }
    }
}
