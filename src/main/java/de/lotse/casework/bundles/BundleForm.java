package de.lotse.casework.bundles;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.RecipientBundle;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a bundle.
 *
 * @param version that was read; 0 for a new one
 */
record BundleForm(
        String organisation,
        String name,
        List<String> categories,
        String purpose,
        String direction,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST_NAME = 120;

    BundleForm {
        organisation = organisation == null ? "" : organisation.strip();
        name = name == null ? "" : name.strip();
        categories = categories == null ? List.of() : List.copyOf(categories);
        purpose = purpose == null ? "" : purpose.strip();
        direction = direction == null ? "" : direction.strip();
    }

    static BundleForm empty() {
        return new BundleForm("", "", List.of(), SharingPurpose.CASEWORK.name(), Direction.BOTH.name(), 0, null);
    }

    static BundleForm of(RecipientBundle known) {
        return new BundleForm(
                known.organisation().value().toString(),
                known.name(),
                known.categories().stream().map(Enum::name).toList(),
                known.purpose().name(),
                known.direction().name(),
                known.version(),
                null);
    }

    BundleForm over(int newer) {
        return new BundleForm(organisation, name, categories, purpose, direction, newer, null);
    }

    Errors check(List<Option> organisations) {
        var errors = Errors.none();
        if (organisations.stream().noneMatch(option -> option.value().equals(organisation)))
            errors.reject("organisation", t("casework.bundles.organisation.missing"));
        if (name.isEmpty()) errors.reject("name", t("casework.bundles.name.missing"));
        if (name.length() > LONGEST_NAME)
            errors.reject("name", t("casework.consents.long", LONGEST_NAME, name.length()));
        if (chosen().isEmpty()) errors.reject("categories", t("casework.consents.item.categories.missing"));
        if (SharingPurpose.recurring().stream().noneMatch(one -> one.name().equals(purpose)))
            errors.reject("purpose", t("casework.consents.item.purpose.missing"));
        if (isNone(Direction.values(), direction))
            errors.reject("direction", t("casework.consents.item.direction.missing"));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    RecipientBundle accepted(UUID id) {
        return new RecipientBundle(
                id,
                version,
                new OrganisationId(UUID.fromString(organisation)),
                name,
                chosen(),
                SharingPurpose.valueOf(purpose),
                Direction.valueOf(direction));
    }

    /** Whoever sends a special category all the same is not heard. */
    private List<ContentCategory> chosen() {
        return ContentCategory.ordinary().stream()
                .filter(category -> categories.contains(category.name()))
                .toList();
    }

    private static boolean isNone(Enum<?>[] values, String name) {
        return Arrays.stream(values).noneMatch(value -> value.name().equals(name));
    }
}
