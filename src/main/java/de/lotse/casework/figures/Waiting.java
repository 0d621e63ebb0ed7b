package de.lotse.casework.figures;

import java.util.List;

/** How long somebody waited, in bands of days. */
final class Waiting {

    /** Their codes, from short to long. */
    static final List<String> BANDS = List.of("DAYS_0", "DAYS_1", "DAYS_8", "DAYS_15", "DAYS_31", "DAYS_61");

    private Waiting() {}

    /** The band of a number of days, as an expression of SQL; empty where the number is not known. */
    static String band(String days) {
        return """
                case
                  when %1$s is null then ''
                  when %1$s <= 0 then 'DAYS_0'
                  when %1$s <= 7 then 'DAYS_1'
                  when %1$s <= 14 then 'DAYS_8'
                  when %1$s <= 30 then 'DAYS_15'
                  when %1$s <= 60 then 'DAYS_31'
                  else 'DAYS_61'
                end""".formatted(days);
    }
}
