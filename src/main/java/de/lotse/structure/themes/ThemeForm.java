package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.structure.Level;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is typed.
 *
 * @param topic of the code list offer_topic, or empty
 * @param version of the theme as it was read; 0 for a new one
 */
record ThemeForm(
        String title,
        String description,
        String affected,
        String level,
        String topic,
        int version,
        @Nullable UUID _once) {

    static final int TITLE = 300;
    static final int DESCRIPTION = 8_000;
    static final int AFFECTED = 2_000;
    static final ThemeForm EMPTY = new ThemeForm("", "", "", Level.LOCAL.name(), "", 0, null);

    ThemeForm {
        title = line(title);
        description = Objects.requireNonNullElse(description, "").strip();
        affected = Objects.requireNonNullElse(affected, "").strip();
        level = Objects.requireNonNullElse(level, "");
        topic = Objects.requireNonNullElse(topic, "");
    }

    static ThemeForm titled(String title, String topic) {
        return new ThemeForm(title, "", "", Level.LOCAL.name(), topic, 0, null);
    }

    static ThemeForm of(Theme theme) {
        return new ThemeForm(
                theme.title(),
                theme.description(),
                theme.affected(),
                theme.level().name(),
                theme.topic(),
                theme.version(),
                null);
    }

    /** The same answers, to be sent over a newer version. */
    ThemeForm over(int newer) {
        return new ThemeForm(title, description, affected, level, topic, newer, null);
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    Errors check(SignalWords words) {
        var errors = Errors.none();
        if (title.isEmpty()) errors.reject("title", t("structure.theme.title.missing"));
        shorten("title", title, TITLE, errors);
        shorten("description", description, DESCRIPTION, errors);
        shorten("affected", affected, AFFECTED, errors);
        if (Arrays.stream(Level.values()).noneMatch(one -> one.name().equals(level)))
            errors.reject("level", t("structure.hints.level.missing"));
        if (!topic.isEmpty()
                && words.options(By.TOPIC).stream().noneMatch(one -> one.value().equals(topic)))
            errors.reject("topic", t("structure.hints.code.unknown"));
        return errors;
    }

    private static void shorten(String field, String text, int longest, Errors errors) {
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
    }
}
