package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says warnings and gaps in words. */
@Component
class Sentences {

    private final Choices choices;

    Sentences(Choices choices) {
        this.choices = choices;
    }

    /** „Olena Melnyk: Duldung endet am 31.03.2026 (in 20 Tagen). Danach ist nichts eingetragen.“ */
    String of(List<Pressing> same, LocalDate today) {
        var warning = same.getFirst().warning();
        var names = same.stream().map(one -> one.member().name()).collect(Collectors.joining("; "));
        var sentence = t(
                "casework.residence.warning." + warning.kind(),
                names,
                what(warning),
                Formats.date(warning.day()),
                Math.abs(ChronoUnit.DAYS.between(today, warning.day())));
        return warning.gap() == null
                ? sentence
                : t("casework.residence.warning.joined", sentence, after(warning.kind(), warning.gap()));
    }

    /** „Aufenthaltstitel gilt bis 31.03.2026“; for a list that says whose it is and what follows. */
    static String brief(Warning warning) {
        return t("casework.residence.brief." + warning.kind(), Formats.date(warning.day()));
    }

    /** „Duldung (§ 60a AufenthG). Danach ist nichts eingetragen.“ */
    String more(Warning warning) {
        if (warning.gap() == null) return what(warning);
        return t("casework.residence.brief.after", what(warning), after(warning.kind(), warning.gap()));
    }

    String what(Warning warning) {
        return warning.kind().isAboutTitle() ? choices.title(warning.code()) : choices.domain(warning.code());
    }

    /** „Lücke: 30 Tage ohne Leistungen zum Lebensunterhalt“ */
    static String gap(boolean title, Period gap) {
        if (gap.to() == null)
            return t(title ? "casework.residence.gap.title.open" : "casework.residence.gap.livelihood.open");
        return t(title ? "casework.residence.gap.title" : "casework.residence.gap.livelihood", gap.days());
    }

    private static String after(Warning.Kind kind, Period gap) {
        if (gap.to() == null) return t("casework.residence.warning.nothing");
        return t(
                "casework.residence.warning.gap",
                gap(kind.isAboutTitle(), gap),
                Formats.date(gap.to().plusDays(1)));
    }
}
