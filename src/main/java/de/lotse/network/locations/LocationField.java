package de.lotse.network.locations;

import static de.lotse.network.offers.FieldShape.CODE;
import static de.lotse.network.offers.FieldShape.CODES;
import static de.lotse.network.offers.FieldShape.HOURS;
import static de.lotse.network.offers.FieldShape.LINE;
import static de.lotse.network.offers.FieldShape.LINES;
import static de.lotse.network.offers.FieldShape.TEXT;
import static de.lotse.web.Texts.t;

import de.lotse.network.offers.FieldShape;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of a place as people fill them in, in the order of the form. */
enum LocationField {
    NAME(Group.WHAT, LINE, 300),
    ALTERNATE_NAME(Group.WHAT, LINE, 300),
    LOCATION_TYPE(Group.WHAT, CODE, 20),
    DESCRIPTION(Group.WHAT, TEXT, 4000),
    URL(Group.WHAT, LINE, 1000),
    STREET(Group.ADDRESS, LINE, 300),
    ADDRESS_2(Group.ADDRESS, LINE, 300),
    POSTAL_CODE(Group.ADDRESS, LINE, 20),
    CITY(Group.ADDRESS, LINE, 300),
    REGION(Group.ADDRESS, LINE, 300),
    STATE_PROVINCE(Group.ADDRESS, LINE, 300),
    COUNTRY(Group.ADDRESS, LINE, 2),
    DISTRICT(Group.ADDRESS, CODE, 100),
    COORDINATES(Group.ADDRESS, LINE, 60),
    ATTENTION(Group.ADDRESS, LINE, 300),
    POST_STREET(Group.POST, LINE, 300),
    POST_POSTAL_CODE(Group.POST, LINE, 20),
    POST_CITY(Group.POST, LINE, 300),
    TRANSPORTATION(Group.WAY, TEXT, 2000),
    ACCESSIBILITY(Group.WAY, CODES, 4000),
    ACCESS_WORDS(Group.WAY, LINES, 8000),
    HOURS(Group.REACH, FieldShape.HOURS, 4000),
    PHONES(Group.REACH, LINES, 4000);

    /** The parts of the form. */
    enum Group {
        WHAT,
        ADDRESS,
        POST,
        WAY,
        REACH;

        String label() {
            return t("network.locations.group." + this);
        }
    }

    static final Set<String> TYPES = Set.of("PHYSICAL", "POSTAL", "VIRTUAL");

    private static final Set<LocationField> COLUMNS =
            Set.of(NAME, ALTERNATE_NAME, LOCATION_TYPE, DESCRIPTION, URL, DISTRICT, TRANSPORTATION);
    private static final Set<LocationField> HINTED = Set.of(
            ALTERNATE_NAME,
            URL,
            ADDRESS_2,
            STATE_PROVINCE,
            COUNTRY,
            COORDINATES,
            ATTENTION,
            POST_STREET,
            TRANSPORTATION,
            ACCESS_WORDS,
            HOURS,
            PHONES);

    private final Group group;
    private final FieldShape shape;
    private final int longest;

    LocationField(Group group, FieldShape shape, int longest) {
        this.group = group;
        this.shape = shape;
        this.longest = longest;
    }

    static Optional<LocationField> called(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    Group group() {
        return group;
    }

    FieldShape shape() {
        return shape;
    }

    int longest() {
        return longest;
    }

    /** Whether it is a column of the place itself. */
    boolean isColumn() {
        return COLUMNS.contains(this);
    }

    /** Whether the public reads it in other languages as well. */
    boolean isTranslated() {
        return this == DESCRIPTION || this == TRANSPORTATION;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return t("network.locations.field." + this);
    }

    String hint() {
        return HINTED.contains(this) ? t("network.locations.field." + this + ".hint") : "";
    }
}
