package de.lotse.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright; nothing is downloaded. */
final class Chrome implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String base;

    private Chrome(String base, Browser.NewContextOptions options) {
        this.base = base;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = browser.newContext(options.setBaseURL(base).setLocale("de-DE"));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
    }

    static Chrome withScript(String base) {
        return new Chrome(base, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Chrome withoutScript(String base) {
        return new Chrome(
                base,
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    static Chrome phone(String base) {
        return new Chrome(base, new Browser.NewContextOptions().setViewportSize(375, 812));
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(path);
        return page;
    }

    Chrome signIn(String username, String password) {
        open("/anmelden");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        page.waitForURL(base + "/start");
        return this;
    }

    /** What axe finds against WCAG 2.2 A and AA on the page as it stands, one line each. */
    List<String> accessibilityProblems() {
        var results = new AxeBuilder(page)
                .setLegacyMode(true) // the other one opens a window for each page; there are no frames here
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        return results.getViolations().stream()
                .flatMap(rule ->
                        rule.getNodes().stream().map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml()))
                .toList();
    }

    /** The same in a window of 375 px, which is then as wide again as it was. */
    boolean scrollsSidewaysOnAPhone() {
        var desk = page.viewportSize();
        page.setViewportSize(375, 812);
        var sideways = scrollsSideways();
        page.setViewportSize(desk.width, desk.height);
        return sideways;
    }

    /** Whether something sticks out of the window to the right. */
    boolean scrollsSideways() {
        return (boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: ./lotse test installs it"));
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
