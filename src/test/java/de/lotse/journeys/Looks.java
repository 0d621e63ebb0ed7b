package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody looks at pages on desk and phone; with {@code -Dshots=folder} there is a picture of each. */
final class Looks {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Looks() {}

    /** @param base of all addresses */
    static void look(String base, Actor who, String... pages) {
        for (var chrome : List.of(Chrome.withScript(base), Chrome.phone(base))) {
            try (chrome) {
                chrome.signIn(who.user().value().toString(), Given.PASSWORD);
                for (var path : pages) look(chrome, path);
            }
        }
    }

    private static void look(Chrome chrome, String path) {
        chrome.open(path);
        picture(chrome, path);
        assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
        assertThat(chrome.scrollsSideways()).as(path + " sticks out").isFalse();
    }

    /** Of the page as it stands, on a desk and on a phone; one after the other where {@code shots} names a folder. */
    static void pictures(Page page) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var window = page.viewportSize();
        var name = "%03d".formatted(TAKEN.incrementAndGet()) + page.title().replaceAll("\\W+", "_");
        for (var width : List.of(1280, 375)) {
            page.setViewportSize(width, window.height);
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        page.setViewportSize(window.width, window.height);
    }

    private static void picture(Chrome chrome, String path) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var name = chrome.page().viewportSize().width
                + path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("\\W+", "_");
        chrome.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
}
