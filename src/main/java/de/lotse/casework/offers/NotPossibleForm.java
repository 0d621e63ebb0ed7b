package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One click, with what it was about. */
record NotPossibleForm(
        @Nullable UUID offer,
        @Nullable UUID member,
        String topic,
        String reason,
        @Nullable UUID _once) {

    NotPossibleForm {
        topic = Objects.requireNonNullElse(topic, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    static final NotPossibleForm EMPTY = new NotPossibleForm(null, null, "", "", null);

    Optional<NotPossibleReason> why() {
        return Arrays.stream(NotPossibleReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }

    Errors check(boolean topicKnown) {
        var errors = Errors.none();
        if (!topicKnown) errors.reject("topic", t("casework.offers.topic.missing"));
        if (why().isEmpty() || offer == null && why().get() != NotPossibleReason.DOES_NOT_EXIST)
            errors.reject("reason", t("casework.offers.reason.missing"));
        return errors;
    }
}
