import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Takes over a list of 5,000 rows (4,000 cases, a thousand of them with a child), and takes it back: {@code import_5000}. Alone:
 * {@code java bench/Import.java PORT}.
 */
class Import {

    private static final int ROWS = 5_000;
    private static final int CASES = 4_000;
    private static final List<String> SYLLABLES = List.of("ba", "dre", "fi", "go", "hul", "jan", "ke", "lo", "mur", "nes", "pi", "ra", "sche", "tol", "vu", "zem");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(User.lead("http://127.0.0.1:" + arguments[0]));
    }

    /** The seconds of each step as JSON. */
    static String measure(User lead) throws IOException, InterruptedException {
        var list = list();
        var begin = System.nanoTime();
        var mapping = lead.upload("/uebernahme", "Messung.csv", list);
        var path = mapping.replace("/spalten", "");
        var uploaded = since(begin);
        lead.post(mapping, mapped(lead, lead.get(mapping)));
        var checked = until(lead, path, "Die Probe ist fertig");
        lead.post(path + "/faelle", signed(lead));
        var taken = until(lead, path, "Die Übernahme ist fertig");
        lead.post(path + "/ruecknahme", signed(lead));
        var undone = until(lead, path, "Die Übernahme ist zurückgenommen");
        System.out.printf(Locale.ROOT, "import_5000: hochladen %.1f s, Probe %.1f s, Übernahme %.1f s, Rücknahme %.1f s%n", uploaded, checked, taken, undone);
        return String.format(Locale.ROOT, "{\"rows\":%d,\"upload_s\":%.1f,\"check_s\":%.1f,\"take_s\":%.1f,\"undo_s\":%.1f}", ROWS, uploaded, checked, taken, undone);
    }

    private static byte[] list() {
        var day = DateTimeFormatter.ofPattern("dd.MM.uuuu");
        var text = new StringBuilder("HH-Nr;Rolle;Nachname;Vorname;Geburtsdatum;Sprache;Aufenthaltstitel;Rechtskreis;Fallbeginn;Letzter Kontakt;Wiedervorlage;Beratungen;Einwilligung\n");
        for (var i = 0; i < CASES; i++) {
            var birth = LocalDate.of(1950, 1, 1).plusDays(5L * i);
            var opened = LocalDate.of(2022, 1, 3).plusDays(i % 1000);
            text.append("H%d;Hauptperson;%s;%s;%s;Arabisch;§ 25 Abs. 3;SGB II;%s;%s;%s;%d;01.03.2024%n".formatted(i, name(i), name(i * 31), day.format(birth),
                    day.format(opened), day.format(opened.plusDays(200)), day.format(LocalDate.now().plusDays(i % 90)), i % 40));
            if (i < ROWS - CASES) text.append("H%d;Kind;%s;%s;%s;;;;;;;;%n".formatted(i, name(i), name(i * 17 + 5), day.format(birth.plusYears(25))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(int number) {
        var text = SYLLABLES.get(number & 15) + SYLLABLES.get(number >> 4 & 15) + SYLLABLES.get(number >> 8 & 15);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Map<String, String> mapped(User lead, String page) {
        var fields = new HashMap<>(signed(lead));
        fields.put("headerRow", "1");
        fields.put("renewBy", LocalDate.now().plusMonths(6).toString());
        fields.put("defaultLead", User.find("<option value=\"([0-9a-f-]{36})\"", page).getFirst());
        var meanings = List.of("HOUSEHOLD", "ROLE", "FAMILY", "GIVEN", "BIRTH", "LANGUAGES", "TITLE", "DOMAINS", "OPENED", "LAST_CONTACT", "REMINDER", "CONSULTATIONS", "CONSENT");
        for (var i = 0; i < meanings.size(); i++) fields.put("spalte-" + i, meanings.get(i));
        return fields;
    }

    private static Map<String, String> signed(User lead) {
        return Map.of("_csrf", lead.csrf(), "_once", UUID.randomUUID().toString());
    }

    /** Looks as often as somebody who waits. */
    private static double until(User lead, String path, String text) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var page = lead.get(path);
        while (!page.contains(text)) {
            if (page.contains("unterbrochen")) throw new IOException("The work was cut off");
            Thread.sleep(200);
            page = lead.get(path);
        }
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
