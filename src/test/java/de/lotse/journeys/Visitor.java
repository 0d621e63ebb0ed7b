package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody at the screen. A journey reads the same whatever the hands do; everything is found by the name that a screen reader says.
 * Each page on which somebody arrives is checked by axe and for sticking out of a window of 375 px; see {@link Looks} for pictures.
 */
abstract class Visitor implements AutoCloseable {

    protected final Page page;
    protected final Traces traces;
    private final Chrome chrome;
    private final Set<String> checked = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private Locator place;
    private int arrivals;
    private int status;

    Visitor(Chrome chrome, Traces traces) {
        this.chrome = chrome;
        this.traces = traces;
        page = chrome.page();
        place = page.locator("body");
        traces.follow(page);
        page.onLoad(_ -> arrivals++);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) status = response.status();
        });
    }

    abstract void write(String label, String text);

    abstract void choose(String label, String option);

    abstract void pick(String question, String answer);

    abstract void tick(String label);

    abstract void unfold(String summary);

    abstract void attach(String label, Path file);

    /** Uses a button or a link, once it is found. */
    abstract void use(Locator target);

    /** What is done with the focus on the list of errors. */
    abstract void walkFromErrorToField();

    Visitor signIn(String username, String password) {
        arrive(() -> page.navigate("/anmelden"));
        write("Anmeldename", username);
        write("Passwort", password);
        press("Anmelden");
        return this;
    }

    void press(String button) {
        arrive(() -> use(button(button)));
        assertThat(page.locator("#fehler").allInnerTexts())
                .as("after „" + button + "“ on " + page.url())
                .isEmpty();
        assertThat(status).as(page.url()).isIn(200, 201);
    }

    void follow(String link) {
        arrive(() -> use(link(link)));
        assertThat(status).as(page.url()).isEqualTo(200);
    }

    /** Presses a button although something is missing; the focus goes to what is wrong, and from there to the field. */
    void isRefused(String button, String... reasons) {
        arrive(() -> use(button(button)));
        assertThat(status).isEqualTo(422);
        assertThat(page.title()).startsWith("Fehler:");
        assertThat(page.locator("#fehler").innerText()).contains(reasons);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("fehler");
        walkFromErrorToField();
    }

    /** Does something in one part of the page only, where the same words stand in several. */
    void within(AriaRole part, String name, Runnable steps) {
        within(page.getByRole(part, new Page.GetByRoleOptions().setName(name).setExact(true)), steps);
    }

    /** Below the head of the page, which has a search of its own. */
    void inMain(Runnable steps) {
        within(page.locator("main"), steps);
    }

    private void within(Locator part, Runnable steps) {
        var before = place;
        place = part;
        steps.run();
        place = before;
    }

    /** Opens what is at hand on every page, does something in the window, and sends it; the page below stays as it was. */
    void inWindow(String address, String button, Runnable steps) {
        use(page.locator("a[data-window][href='" + address + "']"));
        var window = page.getByRole(AriaRole.DIALOG);
        within(window, () -> {
            steps.run();
            problems.addAll(chrome.problems());
            use(button(button));
        });
        window.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Waits for work that the page follows by itself, and reads what came of it. */
    void awaits(String text) {
        page.locator("main").getByText(text).waitFor();
        problems.addAll(chrome.problems());
    }

    /** The whole of a choice that begins like this. */
    String option(String label, String beginning) {
        return list(label).locator("option").allInnerTexts().stream()
                .map(String::strip)
                .filter(one -> one.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** The whole name of a link that contains this. */
    String linkWith(String part) {
        return page.locator("main a").allInnerTexts().stream()
                .map(String::strip)
                .filter(one -> one.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no „" + part + "“ on " + page.url()));
    }

    void reads(String label, String text) {
        assertThat(field(label).inputValue()).as(label).contains(text);
    }

    void sees(String... texts) {
        assertThat(page.locator("main").innerText()).as(page.url()).contains(texts);
    }

    void doesNotSee(String... texts) {
        assertThat(page.locator("main").innerText()).as(page.url()).doesNotContain(texts);
    }

    protected Locator field(String label) {
        var named = labelled(label);
        return place.getByRole(AriaRole.TEXTBOX, named)
                .or(place.getByRole(AriaRole.SPINBUTTON, named))
                .or(place.getByRole(AriaRole.SEARCHBOX, named));
    }

    protected Locator list(String label) {
        return place.getByRole(AriaRole.COMBOBOX, labelled(label));
    }

    protected Locator box(String label) {
        return place.getByRole(AriaRole.CHECKBOX, labelled(label));
    }

    protected Locator question(String legend) {
        return place.getByRole(AriaRole.RADIOGROUP, labelled(legend));
    }

    protected static Locator answer(Locator question, String answer) {
        return question.getByRole(AriaRole.RADIO, exactly(answer));
    }

    protected Locator summary(String text) {
        return place.locator("summary", new Locator.LocatorOptions().setHasText(text));
    }

    protected Locator file(String label) {
        return place.getByLabel(label);
    }

    /** The first, as the way back may lead where a tab leads, too. */
    private Locator link(String name) {
        return place.getByRole(AriaRole.LINK, exactly(name)).first();
    }

    private Locator button(String name) {
        return place.getByRole(AriaRole.BUTTON, exactly(name));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A label, with or without the note that the field is required or optional. */
    private static Locator.GetByRoleOptions labelled(String label) {
        var literally = label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^" + literally + "( \\((Pflichtfeld|freiwillig)\\))?$"));
    }

    private void arrive(Runnable step) {
        var before = arrivals;
        step.run();
        page.waitForCondition(() -> arrivals > before);
        if (!checked.add(page.url() + " " + page.title() + " " + status)) return;
        problems.addAll(chrome.problems());
        Looks.pictures(page);
    }

    /** Ends the journey: nothing was found on any of its pages. */
    @Override
    public void close() {
        chrome.close();
        assertThat(problems).isEmpty();
    }
}
