package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.governance.CouncilPapers.Draft;
import de.lotse.structure.measures.Measure;
import de.lotse.structure.measures.Measure.State;
import de.lotse.structure.themes.ThemeEvent;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a council paper about a theme begins with. Numbers only as the page of the theme shows them. */
final class ThemePaper {

    private final ThemePage page;

    private ThemePaper(ThemePage page) {
        this.page = page;
    }

    static Draft draft(ThemePage page) {
        var paper = new ThemePaper(page);
        var theme = page.theme();
        return new Draft(theme.title(), paper.facts(), paper.proposal(), theme.subject());
    }

    private String facts() {
        var parts = new ArrayList<String>();
        if (!page.theme().description().isEmpty()) parts.add(page.theme().description());
        if (!page.theme().affected().isEmpty())
            parts.add(t("structure.council.affected", page.theme().affected()));
        if (!page.rules().isEmpty()) parts.add(evidence());
        var decided = page.events().stream()
                .filter(event -> event.isDecision())
                .map(this::decision)
                .toList();
        if (!decided.isEmpty()) parts.add(list("structure.council.decisions", decided));
        if (!page.measures().isEmpty())
            parts.add(list(
                    "structure.council.measures",
                    page.measures().stream()
                            .map(one -> t("structure.council.measure", words(one), one.label(page.today())))
                            .toList()));
        return String.join("\n\n", parts);
    }

    private String decision(ThemeEvent event) {
        var said = page.approvedWords(event);
        var outcome = t("structure.council.decision", Formats.date(event.on()), event.text());
        return said.isEmpty() ? outcome : outcome + "\n" + said;
    }

    private String evidence() {
        var lines = page.evidence().stream()
                .map(one -> t(
                        "structure.council.quarter",
                        one.quarter().label(),
                        one.amount().words()))
                .toList();
        return list("structure.council.evidence", lines) + "\n\n" + t("structure.council.hidden", page.threshold());
    }

    /** From what was agreed and what is still to be done; without either the administration is asked for proposals. */
    private String proposal() {
        var parts = new ArrayList<String>();
        var agreement = page.agreement();
        if (agreement != null) parts.add(t("structure.council.agree", agreement.parties(), agreement.text()));
        var open = page.measures().stream()
                .filter(one -> one.state() == State.PLANNED || one.state() == State.RUNNING)
                .map(ThemePaper::words)
                .toList();
        if (!open.isEmpty()) parts.add(list("structure.council.order", open));
        if (parts.isEmpty()) parts.add(t("structure.council.ask", page.theme().title()));
        return String.join("\n\n", parts);
    }

    private static String words(Measure measure) {
        return t("structure.council.doing", measure.title(), measure.leadUnit(), Formats.date(measure.due()));
    }

    private static String list(String heading, List<String> lines) {
        return t(heading) + "\n" + lines.stream().map(line -> "– " + line).collect(Collectors.joining("\n"));
    }
}
