package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.structure.effect.Effect;
import de.lotse.structure.measures.Measure;
import de.lotse.structure.themes.Stage;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the numbers before and after a decision say, and what they cannot say. */
record EffectWords(ThemePage page, Effect effect) {

    List<String> sentences() {
        return Stream.of(Optional.of(comparison()), incomplete(), implementing(), stillOpen())
                .flatMap(Optional::stream)
                .toList();
    }

    private String comparison() {
        return t(
                "structure.effect.text",
                effect.before().size(),
                effect.sumBefore().words(),
                effect.sumAfter().words(),
                Formats.date(effect.decided()),
                t("structure.chain.decided." + effect.to()));
    }

    private Optional<String> incomplete() {
        return effect.isIncomplete() ? Optional.of(t("structure.effect.incomplete")) : Optional.empty();
    }

    private Optional<String> implementing() {
        return page.events().stream()
                .filter(one -> one.to() == Stage.IMPLEMENTING)
                .findFirst()
                .map(one -> t("structure.effect.implementing", Formats.date(one.on())));
    }

    /** What is agreed and not done yet is not in the numbers. */
    private Optional<String> stillOpen() {
        var open = page.measures().stream()
                .filter(one -> one.state() == Measure.State.PLANNED || one.state() == Measure.State.RUNNING)
                .toList();
        var overdue =
                open.stream().filter(one -> one.due().isBefore(page.today())).count();
        return open.isEmpty() ? Optional.empty() : Optional.of(t("structure.effect.open", open.size(), overdue));
    }
}
