package de.lotse.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What every page shows around its content: whose city it is, who is signed in, where one can go.
 * Bound to the request by a filter; a page without one (an early error page) still renders.
 *
 * @param tenantName name of the municipality, empty if none is known
 * @param demo whether this installation holds invented persons only
 * @param viewer who is signed in, if anyone
 * @param nav the main navigation that this viewer may see, empty when nobody is signed in
 * @param tools what is at hand on every page and opens above it, so that nothing typed is left
 * @param flash what the step before has to say, shown once
 * @param csrf hidden field that every POST form carries, absent when the request has none
 * @param formOwner mark of the signed-in person in every form, absent when nobody is
 * @param path path of the request, without its query
 */
public record Ui(
        String tenantName,
        boolean demo,
        @Nullable Viewer viewer,
        List<NavItem> nav,
        List<Tool> tools,
        @Nullable Flash flash,
        @Nullable CsrfField csrf,
        @Nullable String formOwner,
        String path) {

    private static final String ATTRIBUTE = Ui.class.getName();
    private static final Ui NOBODY = new Ui("", false, null, List.of(), List.of(), null, null, null, "/");

    /** Name of the signed-in person, of the organisation and of the role, as they are to be read on the screen. */
    public record Viewer(String name, String organisation, String roleLabel) {}

    /** A link of the main navigation; {@code current} for the area that the page belongs to, {@code waiting} things in it are new. */
    public record NavItem(String href, String label, boolean current, int waiting) {}

    /** What opens above the page; {@code key} opens it together with Strg. */
    public record Tool(
            String href,
            String label,
            String icon,
            @Nullable String key) {

        public @Nullable String shortcut() {
            return key == null ? null : "Control+" + key.toUpperCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A message after a step that was taken.
     *
     * @param undo takes the step back, if that is one click
     */
    public record Flash(Kind kind, String text, @Nullable Undo undo) implements Serializable {
        public enum Kind {
            SUCCESS,
            INFO,
            WARNING
        }

        public Flash(Kind kind, String text) {
            this(kind, text, null);
        }

        public static Flash success(String text) {
            return new Flash(Kind.SUCCESS, text);
        }

        /** The same with a button that posts to {@code action} and comes back. */
        public Flash undoneBy(String action, String back) {
            return new Flash(kind, text, new Undo(action, back));
        }
    }

    /**
     * @param action where the button of a message posts to
     * @param back the page to come back to
     */
    public record Undo(String action, String back) implements Serializable {}

    /** Name and value of the hidden field against forged requests. */
    public record CsrfField(String name, String value) {}

    /** What was bound to the request of this thread, else a frame with nobody in it. */
    public static Ui current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Ui) request.getAttribute(ATTRIBUTE, SCOPE_REQUEST))
                .orElse(NOBODY);
    }

    /** Binds the frame to a request; whoever knows more later sets it again. */
    public static void set(HttpServletRequest request, Ui ui) {
        request.setAttribute(ATTRIBUTE, ui);
    }

    /** Address of the page that is being made, to come back to; the person's day for the answer to a form, which has none. */
    public static String here() {
        var request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest()
                : null;
        if (request == null || !request.getMethod().equals("GET")) return "/start";
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The version of this build as the packaged application names it, empty when it runs unpackaged. */
    public static String version() {
        return Optional.ofNullable(Ui.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
