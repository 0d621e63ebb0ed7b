package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a page is asked; today where nothing, or nothing readable, was typed.
 *
 * @param typed as it stands in the field
 */
public record AskedDay(LocalDate day, LocalDate today, String typed, Errors errors) {

    public static final String FIELD = "am";

    public static AskedDay of(@Nullable String typed, LocalDate today) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) return new AskedDay(today, today, "", Errors.none());
        return switch (DateText.parse(text, today)) {
            case DateText.Parsed(var day) -> new AskedDay(day, today, text, Errors.none());
            case DateText.Unreadable _ ->
                new AskedDay(today, today, text, Errors.none().reject(FIELD, t("web.reading.date")));
        };
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The same day on another page. */
    public String on(String path) {
        return isToday() ? path : path + (path.contains("?") ? "&" : "?") + FIELD + "=" + day;
    }
}
