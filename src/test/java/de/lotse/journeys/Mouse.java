package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/** Somebody who points and clicks. */
final class Mouse extends Visitor {

    Mouse(Chrome chrome, Traces traces) {
        super(chrome, traces);
    }

    @Override
    void write(String label, String text) {
        traces.typed(text);
        field(label).fill(text);
    }

    @Override
    void choose(String label, String option) {
        list(label).selectOption(new SelectOption().setLabel(option));
    }

    @Override
    void pick(String question, String answer) {
        answer(question(question), answer).check();
    }

    @Override
    void tick(String label) {
        box(label).check();
    }

    @Override
    void unfold(String summary) {
        summary(summary).click();
    }

    @Override
    void attach(String label, Path file) {
        traces.typed(file.getFileName().toString());
        file(label).setInputFiles(file);
    }

    @Override
    void use(Locator target) {
        var menu = page.locator(".lotse-menu:not([open]) summary");
        if (!target.isVisible() && menu.isVisible()) menu.click();
        target.click();
    }

    @Override
    void walkFromErrorToField() {
        var line = page.locator("#fehler a").first();
        line.click();
        assertThat(page.url()).endsWith(line.getAttribute("href"));
    }
}
