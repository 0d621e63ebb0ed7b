package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.consent.CategoryBundle;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.OrganisationId;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One row: a recipient and what it may learn.
 *
 * @param bundle spelled out when the consent is recorded
 * @param special the categories that have to be chosen one by one
 */
record ItemForm(
        String organisation,
        String office,
        String bundle,
        List<String> categories,
        List<String> special,
        String purpose,
        String purposeNote,
        String direction,
        String validUntil) {

    static final int LONGEST_OFFICE = 300;
    static final int LONGEST_PURPOSE = 1_000;
    static final ItemForm EMPTY = new ItemForm("", "", "", List.of(), List.of(), "", "", "", "");

    ItemForm {
        organisation = organisation == null ? "" : organisation.strip();
        office = office == null ? "" : office.strip();
        bundle = bundle == null ? "" : bundle.strip();
        categories = categories == null ? List.of() : List.copyOf(categories);
        special = special == null ? List.of() : List.copyOf(special);
        purpose = purpose == null || purpose.isBlank() ? SharingPurpose.CASEWORK.name() : purpose.strip();
        purposeNote = purposeNote == null ? "" : purposeNote.strip();
        direction = direction == null ? "" : direction.strip();
        validUntil = validUntil == null ? "" : validUntil.strip();
    }

    /** A row in which nothing was entered is no row; what is proposed counts as nothing. */
    boolean isEmpty() {
        return organisation.isEmpty()
                && office.isEmpty()
                && bundle.isEmpty()
                && categories.isEmpty()
                && special.isEmpty()
                && purposeNote.isEmpty()
                && validUntil.isEmpty();
    }

    /** @param at the beginning of the names of this row's fields, such as {@code "items[0]."} */
    void check(Errors errors, String at, ConsentChoices choices) {
        var known = ConsentChoices.has(choices.organisations(), organisation);
        if (organisation.isEmpty() && office.isEmpty())
            errors.reject(at + "organisation", t("casework.consents.item.recipient.missing"));
        if (!organisation.isEmpty() && !office.isEmpty())
            errors.reject(at + "office", t("casework.consents.item.recipient.two"));
        if (!organisation.isEmpty() && !known)
            errors.reject(at + "organisation", t("casework.consents.item.recipient.unknown"));
        if (office.length() > LONGEST_OFFICE)
            errors.reject(at + "office", t("casework.consents.long", LONGEST_OFFICE, office.length()));
        if (all().isEmpty()) errors.reject(at + "categories", t("casework.consents.item.categories.missing"));
        if (SharingPurpose.agreeable().stream().noneMatch(one -> one.name().equals(purpose)))
            errors.reject(at + "purpose", t("casework.consents.item.purpose.missing"));
        if (purpose.equals(SharingPurpose.CASE_TRANSFER.name())
                && known
                && !ConsentChoices.has(choices.leading(), organisation))
            errors.reject(at + "purpose", t("casework.consents.item.purpose.noLead"));
        if (purposeNote.length() > LONGEST_PURPOSE)
            errors.reject(at + "purposeNote", t("casework.consents.long", LONGEST_PURPOSE, purposeNote.length()));
        if (chosen(Direction.class, List.of(direction)).isEmpty())
            errors.reject(at + "direction", t("casework.consents.item.direction.missing"));
    }

    boolean needsSignature() {
        return all().stream().anyMatch(ContentCategory::needsSignature);
    }

    /** Only after {@link #check} found nothing. */
    ConsentItem accepted(LocalDate today) {
        return new ConsentItem(
                organisation.isEmpty() ? null : new OrganisationId(UUID.fromString(organisation)),
                office,
                List.copyOf(all()),
                SharingPurpose.valueOf(purpose),
                purposeNote,
                Direction.valueOf(direction),
                ConsentForm.date(validUntil, today));
    }

    /** A special category counts only where it was chosen as such; whatever else names it is not heard. */
    private Set<ContentCategory> all() {
        var all = EnumSet.noneOf(ContentCategory.class);
        all.addAll(chosen(ContentCategory.class, categories));
        chosen(CategoryBundle.class, List.of(bundle)).forEach(one -> all.addAll(one.categories()));
        all.removeIf(ContentCategory::isSpecial);
        chosen(ContentCategory.class, special).stream()
                .filter(ContentCategory::isSpecial)
                .forEach(all::add);
        return all;
    }

    private static <E extends Enum<E>> List<E> chosen(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .toList();
    }
}
