package de.lotse.journeys;

import de.lotse.testing.WorkbookMade;
import de.lotse.testing.WorkbookMade.Day;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The workbook in which an office kept its cases: days in four manners, a title above, cells merged by hand, four rows that nobody can read. */
final class OfficeList {

    static final int CASES = 300;
    private static final int UNREADABLE = 4;
    private static final long EXCEL_EPOCH = 25569; // days from 30.12.1899 to 1.1.1970
    private static final List<String> MANNERS = List.of("dd.MM.uuuu", "d.M.uu", "uuuu-MM-dd", "d. MMMM uuuu");
    private static final List<String> FAMILIES = List.of("Adeyemi", "Bălan", "Çelik", "Dąbrowska", "Fröhlich", "Hoàng");
    private static final List<String> GIVEN = List.of("Ayo", "Ioana", "Derya", "Zofia", "Jürgen", "Linh", "Ngozi");

    private OfficeList() {}

    /** @param first who stands in the first row; all are led by the same person */
    static byte[] of(String firstFamily, String firstGiven, String lead, LocalDate today) {
        var workbook = new WorkbookMade()
                .row(1, "Fallliste, Stand Oktober")
                .merge("A1:F1")
                .row(3, "Nachname", "Vorname", "Geb.-Datum", "Fallmanager/in", "Fallbeginn", "Einwilligung");
        for (var i = 0; i < CASES; i++) {
            var family = i == 0 ? firstFamily : FAMILIES.get(i % FAMILIES.size()) + "-" + word(i);
            var given = i == 0 ? firstGiven : GIVEN.get(i % GIVEN.size());
            var begun = today.minusDays(30L + i);
            workbook.row(4 + i, family + "\u00a0", given, day(birth(i), i), lead, begun(begun, i), day(begun, i + 1));
        }
        return workbook.bytes();
    }

    static int takenOver() {
        return CASES - UNREADABLE;
    }

    private static Object begun(LocalDate day, int i) {
        return i >= CASES - UNREADABLE ? "31.02.2024" : day(day, i + 2);
    }

    private static Object day(LocalDate day, int i) {
        if (i % 5 == 0) return new Day(day.toEpochDay() + EXCEL_EPOCH, 1);
        return DateTimeFormatter.ofPattern(MANNERS.get(i % MANNERS.size()), Locale.GERMANY)
                .format(day);
    }

    private static LocalDate birth(int i) {
        return LocalDate.of(1960, 1, 1).plusDays(37L * i);
    }

    /** A syllable for each row, so that no two names are alike. */
    private static String word(int i) {
        return "" + (char) ('A' + i % 26) + "aeiou".charAt(i % 5) + (char) ('b' + i / 26) + "or";
    }
}
