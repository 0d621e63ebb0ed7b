package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.util.List;

/**
 * A released report.
 *
 * @param versions of the same period, this one among them, newest first
 */
record ReportPage(Report report, Sheet sheet, List<Report> versions) {

    /** {@code Version 2, freigegeben am … von …} */
    static String released(Report report) {
        var by = report.releasedBy().isEmpty() ? t("casework.figures.gone.account") : report.releasedBy();
        return t("casework.figures.release.state", report.number(), Formats.dateTime(report.releasedAt()), by);
    }

    boolean isLatest() {
        return versions.getFirst().id().equals(report.id());
    }

    /** The versions with which it can be compared. */
    List<Report> others() {
        return versions.stream().filter(each -> !each.id().equals(report.id())).toList();
    }

    /** Where the differences stand, from the earlier to the later. */
    String comparison(Report other) {
        var earlier = other.number() < report.number() ? other : report;
        var later = earlier == other ? report : other;
        return later.path("vergleich") + "?mit=" + earlier.id();
    }
}
