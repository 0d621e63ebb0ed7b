package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Map;

/** Somebody who never touches a mouse. Wherever the focus stops, it can be seen (WCAG 2.4.7), and where it arrives nothing lies over it (2.4.11). */
final class Keyboard extends Visitor {

    private static final int MOST_STOPS = 150;
    private static final int LONGEST_LIST = 250;

    /** Where the focus is, seen from the wanted element, and whether one can see it. */
    private static final String FOCUS = """
            wanted => {
              const at = document.activeElement;
              if (at === document.body) return { way: "start", name: "", visible: true, free: true };
              const way = wanted.contains(at) ? "here"
                : wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING ? "forward" : "back";
              const style = getComputedStyle(at);
              const visible = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
              const box = at.getBoundingClientRect();
              const hits = (x, y) => {
                const top = document.elementFromPoint(x, y);
                return top && (at.contains(top) || top.contains(at) || [...(at.labels ?? [])].some(label => label.contains(top)));
              };
              const free = [0.1, 0.5, 0.9].some(x => [0.1, 0.5, 0.9].some(y => hits(box.x + x * box.width, box.y + y * box.height)));
              const over = free ? "" : document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.outerHTML.slice(0, 160) ?? "the edge of the window";
              return { way, name: at.outerHTML.slice(0, 160), visible: visible || at.tagName === "MAIN", free, over };
            }""";

    Keyboard(Chrome chrome, Traces traces) {
        super(chrome, traces);
        // Else the browser is told to hand over its choosers only while the key is pressed, at times too late.
        page.onFileChooser(_ -> {});
    }

    @Override
    void write(String label, String text) {
        traces.typed(text);
        tabTo(field(label));
        press("Control+A", "Delete");
        page.keyboard().type(text);
        assertThat(field(label).inputValue()).isEqualTo(text);
    }

    @Override
    void choose(String label, String option) {
        var list = list(label);
        tabTo(list);
        page.keyboard().type(option.replaceFirst("\\W.*", ""));
        if (!moveDown(list, option)) {
            key("Home");
            assertThat(moveDown(list, option))
                    .as("„" + option + "“ in „" + label + "“")
                    .isTrue();
        }
    }

    private boolean moveDown(Locator list, String option) {
        var before = "";
        for (var i = 0; i < LONGEST_LIST; i++) {
            var chosen = (String) list.evaluate("list => list.selectedOptions[0].label.trim()");
            if (chosen.equals(option)) return true;
            if (chosen.equals(before)) return false;
            before = chosen;
            key("ArrowDown");
        }
        return false;
    }

    @Override
    void pick(String question, String answer) {
        var group = question(question);
        var wanted = answer(group, answer);
        tabTo(group);
        var all = group.locator("input").count();
        for (var i = 0; i < all && !hasFocus(wanted); i++) key("ArrowDown");
        if (!wanted.isChecked()) key("Space");
        assertThat(wanted.isChecked()).as(question + " " + answer).isTrue();
    }

    @Override
    void tick(String label) {
        tabTo(box(label));
        key("Space");
        assertThat(box(label).isChecked()).as(label).isTrue();
    }

    @Override
    void unfold(String summary) {
        tabTo(summary(summary));
        key("Enter");
    }

    @Override
    void attach(String label, Path file) {
        traces.typed(file.getFileName().toString());
        tabTo(file(label));
        page.waitForFileChooser(() -> key("Space")).setFiles(file);
    }

    @Override
    void use(Locator target) {
        tabTo(target);
        key("Enter");
    }

    @Override
    void walkFromErrorToField() {
        press("Tab", "Enter");
        var field = (String) page.evaluate("document.activeElement.id");
        assertThat("#" + field).isEqualTo(page.locator("#fehler a").first().getAttribute("href"));
    }

    /** On a new page first past the navigation, unless its address leads into it; then from stop to stop, the short way. */
    private void tabTo(Locator target) {
        var wanted = target.elementHandle();
        for (var i = 0; i < MOST_STOPS; i++) {
            var focus = (Map<?, ?>) page.evaluate(FOCUS, wanted);
            assertThat(focus.get("visible")).as("focus to be seen on %s", focus).isEqualTo(true);
            // What came onto the page while it rested may have moved it.
            if (i > 0)
                assertThat(focus.get("free"))
                        .as("nothing over the focus on %s", focus)
                        .isEqualTo(true);
            var way = (String) focus.get("way");
            if (way.equals("here")) return;
            if (way.equals("start") && isInMain(wanted) && !page.url().contains("#")) skip();
            else key(way.equals("back") ? "Shift+Tab" : "Tab");
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static boolean isInMain(ElementHandle wanted) {
        return (boolean) wanted.evaluate("wanted => wanted.closest('main') !== null");
    }

    private void skip() {
        press("Tab", "Enter");
        assertThat(page.evaluate("document.activeElement.tagName"))
                .as("„Zum Inhalt springen“ on " + page.url())
                .isEqualTo("MAIN");
    }

    private static boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    private void press(String... keys) {
        for (var key : keys) key(key);
    }

    private void key(String key) {
        page.keyboard().press(key);
    }
}
