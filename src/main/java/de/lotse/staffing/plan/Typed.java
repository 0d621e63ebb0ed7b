package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed into the forms of the organisation. */
public final class Typed {

    /** Characters of a name, a title, a reason. */
    public static final int LINE = 300;

    private Typed() {}

    public static String line(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    public static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) { // nobody types one
            return Optional.empty();
        }
    }

    public static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The days between two fields; without an end if the second is empty. */
    public static Span span(Reading reading, String on, String last) {
        var from = reading.requiredDate("on", on);
        var until = reading.date("last", last).orElse(null);
        if (until == null || !until.isBefore(from)) return new Span(from, until);
        reading.errors().reject("last", t("staffing.form.order"));
        return Span.since(from);
    }

    /** What is wrong with the plan as it would be then. */
    public static Errors problems(StaffPlan plan, Errors errors) {
        new PlanRules(plan).problem().ifPresent(errors::reject);
        return errors;
    }
}
