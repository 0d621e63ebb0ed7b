package de.lotse.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page or fragment that a controller returns: one template and its one record.
 * It is rendered as a whole before the first byte is sent, so that a failing template becomes an error page.
 */
public final class Page implements View {

    private static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private final String template;
    private final Object page;
    private final HttpStatus status;

    private Page(String template, Object page, HttpStatus status) {
        this.template = template;
        this.page = page;
        this.status = status;
    }

    /** The template {@code src/main/jte/<template>.jte}, whose single parameter is called {@code page}. */
    public static Page of(String template, Object page) {
        return new Page(template + ".jte", page, HttpStatus.OK);
    }

    /** The same page with another status, such as 422 for a form that comes back with errors. */
    public Page withStatus(HttpStatus other) {
        return new Page(template, page, other);
    }

    /** Whether it gives a form back that was not carried out. */
    boolean isRefusal() {
        return status.is4xxClientError();
    }

    /** Whether it tells that something was made, which ends the form that asked for it. */
    boolean isCreated() {
        return status == HttpStatus.CREATED;
    }

    @Override
    public String getContentType() {
        return CONTENT_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        engine(request).render(template, page, output);

        response.setStatus(status.value());
        response.setContentType(CONTENT_TYPE);
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(output.toByteArray()); // at once: each write passes two wrappers that count
    }

    private static TemplateEngine engine(HttpServletRequest request) {
        var context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) throw new IllegalStateException("a page is rendered outside the application");
        return context.getBean(TemplateEngine.class);
    }
}
