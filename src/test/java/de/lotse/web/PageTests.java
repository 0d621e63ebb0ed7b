package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

class PageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void sendsTheWholeRenderedPageWithItsLengthAndStatus() throws Exception {
        bind(null);
        Page.of("web/viewer", new Ui.Viewer("Änne Übel", "Stadt Herne", "Fallführung"))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .render(Map.of(), request, response);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(response.getContentAsString()).contains("Änne Übel");
    }

    @Test
    void framesAPageForNobody() {
        bind(null);
        var page = layout("Seite nicht gefunden");
        assertThat(page.title()).isEqualTo("Seite nicht gefunden – Lotse");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("main h1").text()).isEqualTo("Seite nicht gefunden");
        assertThat(page.select("nav, form")).isEmpty();
    }

    @Test
    void framesAPageForSomebodyWhoIsSignedIn() {
        bind(new Ui(
                "Herne",
                true,
                new Ui.Viewer("Mara <Muster>", "Stadt Herne", "Fallführung"),
                List.of(new Ui.NavItem("/start", "Mein Tag", false, 2), new Ui.NavItem("/faelle", "Fälle", true, 0)),
                List.of(new Ui.Tool("/telefonnotiz", "Telefonnotiz", "lotse-icon-call", null)),
                Ui.Flash.success("Notiz gespeichert."),
                new Ui.CsrfField("_csrf", "token"),
                "mark",
                "/faelle"));
        var page = layout("Fälle");

        assertThat(page.title()).isEqualTo("Fälle – Lotse – Herne");
        assertThat(page.select("nav a").eachText()).containsExactly("Mein Tag 2 neu", "Fälle");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Fälle");
        assertThat(page.select("header").text()).contains("Mara <Muster>", "Stadt Herne", "Fallführung");
        assertThat(page.select("#meldung[role=status]").text()).isEqualTo("Erledigt: Notiz gespeichert.");
        assertThat(page.select(".lotse-demo").text()).contains("Vorführung");
        assertThat(page.select("form[action=/suche] input[name=q]")).hasSize(1);
        assertThat(page.select("form[action=/abmelden] button").text()).isEqualTo("Abmelden");
        assertThat(page.select("form[method=post]"))
                .allSatisfy(form ->
                        assertThat(form.select("input[name=_csrf]").val()).isEqualTo("token"));
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        bind(null);
        var page = layout("Mein Tag");
        var first = page.expectFirst("body a");
        assertThat(page.select(first.attr("href")).is("main")).isTrue();
    }

    @Test
    void hasNothingThatAStrictContentPolicyForbids() {
        bind(null);
        var page = layout("Mein Tag");
        assertThat(page.select("style, [style], [onclick], script:not([src])")).isEmpty();
        assertThat(page.select("[src], link[href]")).allSatisfy(file -> assertThat(file.attr("src") + file.attr("href"))
                .startsWith("/"));
    }

    private static Document layout(String title) {
        var output = new StringOutput();
        Content content = out -> out.writeContent("<p>Inhalt</p>");
        new Templates().templateEngine().render("web/layout.jte", Map.of("title", title, "content", content), output);
        return Jsoup.parse(output.toString());
    }

    private void bind(@Nullable Ui ui) {
        var context = new GenericWebApplicationContext();
        context.registerBean(TemplateEngine.class, () -> new Templates().templateEngine());
        context.refresh();
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, (WebApplicationContext) context);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        if (ui != null) Ui.set(request, ui);
    }
}
