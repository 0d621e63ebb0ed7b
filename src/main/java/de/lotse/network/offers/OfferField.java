package de.lotse.network.offers;

import static de.lotse.network.offers.FieldShape.CODE;
import static de.lotse.network.offers.FieldShape.CODES;
import static de.lotse.network.offers.FieldShape.DATE;
import static de.lotse.network.offers.FieldShape.LINE;
import static de.lotse.network.offers.FieldShape.LINES;
import static de.lotse.network.offers.FieldShape.NUMBER;
import static de.lotse.network.offers.FieldShape.TEXT;
import static de.lotse.network.offers.FieldShape.YES;
import static de.lotse.web.Texts.t;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an offer as people fill them in, in the order of the form. Those of its main place are among them, because nobody outside a
 * database thinks of the two apart; further places have a page of their own.
 */
public enum OfferField {
    NAME(Group.WHAT, LINE, 300),
    ALTERNATE_NAME(Group.WHAT, LINE, 300),
    KIND(Group.WHAT, CODE, "ADVICE", "COURSE", "GROUP", "PROJECT", "PLACE", "ONLINE"),
    DESCRIPTION(Group.WHAT, TEXT, 8000),
    TOPICS(Group.WHAT, "offer_topic"),
    STATUS(Group.WHAT, CODE, "ACTIVE", "TEMPORARILY_CLOSED", "INACTIVE", "DEFUNCT"),
    ALERT(Group.WHAT, LINE, 1000),
    VALID_FROM(Group.WHAT, DATE, 10),
    VALID_TO(Group.WHAT, DATE, 10),
    PROGRAMME(Group.WHAT, LINE, 300),
    AUDIENCES(Group.WHOM, "target_group"),
    MINIMUM_AGE(Group.WHOM, NUMBER, 3),
    MAXIMUM_AGE(Group.WHOM, NUMBER, 3),
    ELIGIBILITY_DESCRIPTION(Group.WHOM, TEXT, 4000),
    DISTRICTS(Group.WHOM, "district"),
    AREAS(Group.WHOM, LINES, 4000),
    LANGUAGES(Group.LANGUAGE, FieldShape.LANGUAGES, 8000),
    INTERPRETATION_SERVICES(Group.LANGUAGE, LINE, 2000),
    HOURS(Group.WHEN, FieldShape.HOURS, 4000),
    OPEN_ON_HOLIDAYS(Group.WHEN, YES, 5),
    APPOINTMENT(Group.WHEN, CODE, "UNKNOWN", "NOT_NEEDED", "POSSIBLE", "REQUIRED"),
    APPLICATION_PROCESS(Group.WHEN, TEXT, 2000),
    WAIT_TIME(Group.WHEN, LINE, 300),
    CAPACITIES(Group.WHEN, LINES, 4000),
    PLACE_NAME(Group.WHERE, LINE, 300),
    STREET(Group.WHERE, LINE, 300),
    ADDRESS_2(Group.WHERE, LINE, 300),
    POSTAL_CODE(Group.WHERE, LINE, 20),
    CITY(Group.WHERE, LINE, 300),
    PLACE_DISTRICT(Group.WHERE, CODE, 80),
    COORDINATES(Group.WHERE, LINE, 60),
    TRANSPORTATION(Group.WHERE, TEXT, 2000),
    ACCESSIBILITY(Group.WHERE, "accessibility_feature"),
    PHONES(Group.HOW, LINES, 4000),
    EMAIL(Group.HOW, LINE, 300),
    URL(Group.HOW, LINE, 1000),
    URLS(Group.HOW, LINES, 8000),
    FEES(Group.COST, CODE, "UNKNOWN", "FREE", "PAID"),
    FEES_DESCRIPTION(Group.COST, TEXT, 2000),
    COSTS(Group.COST, LINES, 2000),
    DOCUMENTS(Group.COST, LINES, 4000),
    CONCEPT_FIELDS(Group.CITY, "concept_field"),
    FUNDING(Group.CITY, LINES, 4000),
    LEIKA_KEYS(Group.CITY, LINES, 2000),
    /** For staff only. */
    NOTE(Group.CITY, TEXT, 4000);

    /** The parts of the form. */
    public enum Group {
        WHAT,
        WHOM,
        LANGUAGE,
        WHEN,
        WHERE,
        HOW,
        COST,
        CITY;

        public String label() {
            return t("network.group." + this);
        }
    }

    /** Those of the main place. */
    static final Set<OfferField> OF_THE_PLACE = Set.of(
            PLACE_NAME,
            STREET,
            ADDRESS_2,
            POSTAL_CODE,
            CITY,
            PLACE_DISTRICT,
            COORDINATES,
            TRANSPORTATION,
            ACCESSIBILITY);

    private static final Set<OfferField> TRANSLATED = Set.of(
            NAME,
            DESCRIPTION,
            APPLICATION_PROCESS,
            ELIGIBILITY_DESCRIPTION,
            FEES_DESCRIPTION,
            ALERT,
            INTERPRETATION_SERVICES,
            WAIT_TIME,
            COSTS,
            DOCUMENTS,
            LANGUAGES,
            CAPACITIES);

    private final Group group;
    private final FieldShape shape;
    private final int longest;
    private final String list;
    private final Set<String> codes;

    OfferField(Group group, FieldShape shape, int longest) {
        this(group, shape, longest, "", Set.of());
    }

    OfferField(Group group, FieldShape shape, String... codes) {
        this(
                group,
                shape,
                80,
                "",
                java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(java.util.List.of(codes))));
    }

    OfferField(Group group, String list) {
        this(group, CODES, 4000, list, Set.of());
    }

    OfferField(Group group, FieldShape shape, int longest, String list, Set<String> codes) {
        this.group = group;
        this.shape = shape;
        this.longest = longest;
        this.list = list;
        this.codes = codes;
    }

    public Group group() {
        return group;
    }

    public FieldShape shape() {
        return shape;
    }

    /** Characters of its canonical text. */
    public int longest() {
        return longest;
    }

    /** The code list whose codes it takes; empty for fixed codes and for everything else. */
    public Optional<String> list() {
        if (this == PLACE_DISTRICT) return Optional.of("district");
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** The fixed codes it takes, in their order; empty for everything else. */
    public Set<String> codes() {
        return codes;
    }

    /** Whether the public reads it in other languages as well. */
    public boolean isTranslated() {
        return TRANSLATED.contains(this);
    }

    /** The column of {@code network.offer}, or the list; also its name among the translations. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a place calls it in its own history. */
    String ofThePlace() {
        return name().replaceFirst("^PLACE_", "");
    }

    public String label() {
        return t("network.field." + this);
    }
}
