package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import de.lotse.web.Reading;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that orders or is reported to: one that is kept in Lotse, or another one by its name.
 *
 * @param name empty for one that is kept
 */
public record GivenBy(@Nullable UUID body, String name) {

    private static final int NAME = 300;

    /**
     * Of the fields {@code body} and {@code bodyName}, of which exactly one is to be filled in.
     *
     * @param known the body where it is settled; then both fields are not asked
     */
    public static GivenBy read(Reading reading, @Nullable UUID known, String body, String name, List<Option> bodies) {
        if (known != null) return new GivenBy(known, "");
        var errors = reading.errors();
        reading.optionalText("bodyName", name, NAME);
        if (body.isEmpty() && name.isEmpty()) errors.reject("body", t("governance.order.body.missing"));
        if (!body.isEmpty() && !name.isEmpty()) errors.reject("bodyName", t("governance.order.body.both"));
        if (!body.isEmpty()
                && bodies.stream().noneMatch(option -> option.value().equals(body)))
            errors.reject("body", t("governance.order.body.unknown"));
        return new GivenBy(Typed.id(body), body.isEmpty() ? name : "");
    }
}
