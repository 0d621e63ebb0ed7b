package de.lotse.consent;

import java.util.Arrays;
import java.util.List;

/**
 * What may be shared, in the smallest parts that a consent names. The special ones are data of
 * Art. 9 GDPR or protected as strongly: each has to be chosen by itself, no bundle contains one.
 */
public enum ContentCategory {
    IDENTITY,
    CONTACT,
    HOUSEHOLD,
    RESIDENCE_STATUS,
    LANGUAGE,
    EDUCATION,
    WORK,
    BENEFITS,
    HOUSING,
    HEALTH,
    DISABILITY,
    FAMILY_LAW,
    VIOLENCE_PROTECTION,
    DEBT,
    RELIGION_BELIEF,
    PLAN,
    NOTES,
    DOCUMENTS,
    APPOINTMENTS;

    public boolean isSpecial() {
        return switch (this) {
            case HEALTH, DISABILITY, VIOLENCE_PROTECTION, RELIGION_BELIEF -> true;
            default -> false;
        };
    }

    /** Health data may be processed on a written or electronic consent only (§ 67b Abs. 2 Satz 2 SGB X). */
    public boolean needsSignature() {
        return this == HEALTH || this == DISABILITY;
    }

    public static List<ContentCategory> ordinary() {
        return Arrays.stream(values()).filter(category -> !category.isSpecial()).toList();
    }

    public static List<ContentCategory> special() {
        return Arrays.stream(values()).filter(ContentCategory::isSpecial).toList();
    }
}
