package de.lotse.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright; nothing is downloaded. */
final class Chrome implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final Page page;
    private final Page mirror;
    private final String base;

    private Chrome(String base, boolean script, int width, int height) {
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
        page = newPage(script, width, height);
        mirror = script ? page : newPage(true, width, height);
    }

    private Page newPage(boolean script, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("de-DE")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, height));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    static Chrome withScript(String base) {
        return new Chrome(base, true, 1280, 900);
    }

    static Chrome withoutScript(String base) {
        return new Chrome(base, false, 1280, 900);
    }

    static Chrome phone(String base) {
        return new Chrome(base, true, 375, 812);
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
        arriveAt("/start");
        return this;
    }

    /** Who does not arrive says what stands on the page instead. */
    private void arriveAt(String path) {
        try {
            page.waitForURL(base + path);
        } catch (TimeoutError e) {
            throw new AssertionError(page.url() + " says: " + page.innerText("body"), e);
        }
    }

    /** What is wrong with the page as it stands, with its fields and errors: what axe finds, and whether a phone has to scroll sideways. */
    List<String> problems() {
        reflect();
        var problems = new ArrayList<>(accessibilityProblems());
        var window = mirror.viewportSize();
        mirror.setViewportSize(375, 812);
        if (scrollsSideways()) problems.add(page.url() + " sticks out of a window of 375 px");
        mirror.setViewportSize(window.width, window.height);
        return problems;
    }

    /** axe needs JavaScript: where the page has none, its copy does. */
    private void reflect() {
        if (mirror.equals(page)) return;
        var copy = new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBody(page.content());
        mirror.unrouteAll();
        mirror.route("**/mirror", route -> route.fulfill(copy));
        mirror.navigate("/mirror");
    }

    /** What axe finds against WCAG 2.2 A and AA, one line each. */
    List<String> accessibilityProblems() {
        var results = new AxeBuilder(mirror)
                .setLegacyMode(true) // the other one opens a window for each page; there are no frames here
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        return results.getViolations().stream()
                .flatMap(rule ->
                        rule.getNodes().stream().map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml()))
                .toList();
    }

    /** Whether something sticks out of the window to the right. */
    boolean scrollsSideways() {
        return (boolean)
                mirror.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: ./lotse test installs it"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
