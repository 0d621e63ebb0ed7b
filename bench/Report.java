import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A month's figures that nobody has asked for yet, of an organisation by its lead and of the whole city: {@code report_month}. The city
 * may answer at first that it counts. Alone: {@code java bench/Report.java PORT}.
 */
class Report {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var base = "http://127.0.0.1:" + arguments[0];
        measure(User.lead(base), new User(base, "bench0"));
    }

    /** The seconds until each answer as JSON. */
    static String measure(User lead, User coordinator) throws IOException, InterruptedException {
        var month = YearMonth.now().minusMonths(2);
        var begin = System.nanoTime();
        counted(lead.get("/kennzahlen?wer=organisation&zeitraum=" + month));
        var organisation = since(begin);
        begin = System.nanoTime();
        var path = "/kennzahlen?wer=stadt&zeitraum=" + month;
        var page = coordinator.get(path);
        var answer = since(begin);
        while (page.contains("data-progress")) {
            Thread.sleep(200);
            page = coordinator.get(path);
        }
        counted(page);
        var city = since(begin);
        System.out.printf(Locale.ROOT, "report_month: Träger %.1f s, Kommune: erste Antwort %.1f s, Zahlen %.1f s%n", organisation, answer, city);
        return String.format(Locale.ROOT, "{\"organisation_s\":%.2f,\"city_answer_s\":%.2f,\"city_s\":%.2f}", organisation, answer, city);
    }

    private static void counted(String page) throws IOException {
        if (User.find("lotse-figure-number\">\\s*(\\d)", page).isEmpty()) throw new IOException("There are no figures");
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
