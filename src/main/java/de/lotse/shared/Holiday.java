package de.lotse.shared;

import static de.lotse.shared.Land.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays that hold in a whole Land (gesetzliche Feiertage), from the laws on Sundays and holidays of the
 * Länder as in force from 1995 on: FTG BW § 1, FTG BY Art. 1, Feiertagsgesetz BE § 1 (with 08.05.2020, 08.05.2025 and
 * 17.06.2028), FTG BB § 2, Feiertagsgesetz HB § 2, Feiertagsgesetz HH § 1, HFeiertagsG § 1, FTG M-V § 2, NFeiertagsG § 2,
 * Feiertagsgesetz NW § 2, LFtG RP § 2, SFG SL § 2, SächsSFG § 1, FeiertG LSA § 2, SFTG SH § 2, ThürFtG § 2; for 03.10.
 * Einigungsvertrag Art. 2. What holds in single places only (Mariä Himmelfahrt in parts of Bavaria, Fronleichnam in parts of Saxony
 * and Thuringia, Friedensfest in Augsburg) is a day of the municipality's own.
 */
public enum Holiday {
    NEW_YEAR(1, 1),
    EPIPHANY(1, 6, BW, BY, ST),
    WOMENS_DAY(3, 8, BE, MV),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0, BB),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    LIBERATION_DAY(5, 8, BE),
    ASCENSION(39),
    WHIT_SUNDAY(49, BB),
    WHIT_MONDAY(50),
    CORPUS_CHRISTI(60, BW, BY, HE, NW, RP, SL),
    UPRISING_DAY(6, 17, BE),
    ASSUMPTION(8, 15, SL),
    CHILDRENS_DAY(9, 20, TH),
    UNITY_DAY(10, 3),
    REFORMATION_DAY(10, 31),
    ALL_SAINTS(11, 1, BW, BY, NW, RP, SL),
    REPENTANCE_DAY(SN),
    CHRISTMAS_DAY(12, 25),
    BOXING_DAY(12, 26);

    private static final Set<Land> REFORMATION_SINCE_2018 = EnumSet.of(HB, HH, NI, SH);
    private static final Set<Land> REFORMATION = EnumSet.of(BB, MV, SN, ST, TH);
    private static final Set<Integer> LIBERATION = Set.of(2020, 2025);

    private final int month;
    private final int number;
    private final Set<Land> lands;

    Holiday(int month, int day, Land... lands) {
        this.month = month;
        this.number = day;
        this.lands = of(lands);
    }

    /** In days after Easter Sunday. */
    Holiday(int afterEaster, Land... lands) {
        this(0, afterEaster, lands);
    }

    Holiday(Land... lands) {
        this(0, 0, lands);
    }

    /** Its day in a year from 1995 on; empty where it is none. */
    Optional<LocalDate> in(Land land, int year) {
        return lands.contains(land) && holdsIn(land, year) ? Optional.of(day(year)) : Optional.empty();
    }

    private boolean holdsIn(Land land, int year) {
        return switch (this) {
            case WOMENS_DAY -> year >= (land == BE ? 2019 : 2023);
            case CHILDRENS_DAY -> year >= 2019;
            case LIBERATION_DAY -> LIBERATION.contains(year);
            case UPRISING_DAY -> year == 2028;
            case REFORMATION_DAY ->
                year == 2017 // the 500th anniversary, in that year everywhere
                        || REFORMATION.contains(land)
                        || REFORMATION_SINCE_2018.contains(land) && year >= 2018;
            default -> true;
        };
    }

    private LocalDate day(int year) {
        if (this == REPENTANCE_DAY) // the Wednesday before 23 November
        return LocalDate.of(year, 11, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
        return month > 0
                ? LocalDate.of(year, month, number)
                : Easter.sunday(year).plusDays(number);
    }

    private static Set<Land> of(Land... lands) {
        return lands.length == 0 ? EnumSet.allOf(Land.class) : Set.of(lands);
    }
}
