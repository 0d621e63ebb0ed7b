package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.structure.effect.Effect;
import de.lotse.structure.measures.Measure;
import de.lotse.structure.themes.ThemeEvent;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Optional;

/** A theme in six steps, from its signals to its effect. */
record ThemeChain(ThemePage page) {

    /** @param reached whether there is something to tell yet */
    record Link(String title, String text, boolean reached) {}

    List<Link> links() {
        return List.of(
                new Link(
                        t("structure.chain.signals"),
                        t("structure.chain.signals.text", page.total().words()),
                        true),
                new Link(t("structure.chain.theme"), beginning(), true),
                link("structure.chain.decision", decision()),
                link(
                        "structure.chain.project",
                        Optional.ofNullable(page.group()).map(one -> one.name().name())),
                link("structure.chain.measures", measures()),
                link("structure.chain.effect", effect()));
    }

    private static Link link(String title, Optional<String> text) {
        return new Link(t(title), text.orElse(t("structure.chain.none")), text.isPresent());
    }

    private String beginning() {
        var began = page.events().isEmpty()
                ? page.theme().since()
                : page.events().getFirst().on();
        return t("structure.chain.theme.text", page.theme().number(), Formats.date(began));
    }

    /** What a body decided last. */
    private Optional<String> decision() {
        return page.events().stream()
                .filter(ThemeEvent::isDecision)
                .reduce((_, later) -> later)
                .map(one -> t(
                        "structure.chain.decision.text",
                        t("structure.chain.decided." + one.to()),
                        Formats.date(one.on())));
    }

    private Optional<String> measures() {
        var all = page.measures();
        if (all.isEmpty()) return Optional.empty();
        var done = all.stream().filter(one -> one.state() == Measure.State.DONE).count();
        return Optional.of(t("structure.chain.measures.text", done, all.size()));
    }

    private Optional<String> effect() {
        return page.effect()
                .filter(Effect::isMeasurable)
                .map(one -> t(
                        "structure.chain.effect.text",
                        one.sumBefore().words(),
                        one.sumAfter().words()));
    }
}
