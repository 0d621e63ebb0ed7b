package de.lotse.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import de.lotse.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The draft of the form that is being rendered. A page is rendered from top to bottom, so a form says at its begin which one it is
 * ({@code kern/formFields}), and the fields below it ask here whether the draft that was taken over has a value for them.
 */
public final class Drafting {

    private static final String ATTRIBUTE = Drafting.class.getName();

    private final @Nullable FormDrafts drafts;
    private final @Nullable HttpServletRequest request;
    private @Nullable FormDraft taken;
    private boolean offered;

    private Drafting(@Nullable FormDrafts drafts, @Nullable HttpServletRequest request) {
        this.drafts = drafts;
        this.request = request;
    }

    /** What was bound to the request of this thread, else one that knows of no drafts. */
    public static Drafting current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Drafting) request.getAttribute(ATTRIBUTE, SCOPE_REQUEST))
                .orElseGet(() -> new Drafting(null, null));
    }

    static void bind(FormDrafts drafts, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new Drafting(drafts, request));
    }

    /** A form begins that keeps no draft. */
    public void leave() {
        taken = null;
    }

    /** A form begins that keeps one. What came back with errors goes on under its mark, and nothing older is offered above it. */
    public Begun begin(String form) {
        if (drafts == null || request == null)
            return new Begun(new FormDraft.Mark(Ids.next(), form, "/"), null, List.of());
        if (request.getMethod().equals("POST")) return new Begun(sentOrNew(request, form), null, List.of());

        var address = addressOf(request);
        var kept = drafts.of(form, address);
        var chosen = Optional.ofNullable(request.getParameter(FormDraft.TAKE)).orElse("");
        taken = kept.stream()
                .filter(draft -> draft.id().toString().equals(chosen))
                .findFirst()
                .orElse(null);
        var id = taken == null ? Ids.next() : taken.id();
        var others = kept.stream().filter(draft -> !draft.id().equals(id)).toList();
        if (request.getHeader(ToolEntry.WINDOW) != null)
            return new Begun(new FormDraft.Mark(id, form, address), taken, List.of());
        offered |= !kept.isEmpty();
        return new Begun(new FormDraft.Mark(id, form, address), taken, others);
    }

    private static FormDraft.Mark sentOrNew(HttpServletRequest request, String form) {
        var sent = FormDraft.Mark.of(request.getParameterMap());
        return sent != null && sent.form().equals(form)
                ? sent
                : new FormDraft.Mark(Ids.next(), form, request.getRequestURI());
    }

    private static String addressOf(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString())
                .orElse("")
                .replaceAll("(^|&)" + FormDraft.TAKE + "=[^&]*", "")
                .replaceFirst("^&", "");
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Whether a draft can be thrown away on this page, for which a form beside the others is needed. */
    public boolean offered() {
        return offered;
    }

    /** What stands in a field: that of the draft, else what the page would show. */
    public String value(String name, String shown) {
        var typed = values(name);
        return typed == null || typed.isEmpty() ? shown : typed.getFirst();
    }

    /** Of what was typed over: that of the draft, empty if it knows none, so that it does not pass for typed over what stands there now. */
    public String stamp(String name, String shown) {
        return taken == null ? shown : value(name, "");
    }

    /** What is chosen in a list of boxes. A box that is not ticked is not sent, so a draft without the name has none. */
    public Collection<String> chosen(String name, Collection<String> shown) {
        if (taken == null) return shown;
        var typed = values(name);
        return typed == null ? List.of() : typed;
    }

    /** Whether a single box with this value is ticked. */
    public boolean ticked(String name, String value, boolean shown) {
        return taken == null ? shown : chosen(name, List.of()).contains(value);
    }

    private @Nullable List<String> values(String name) {
        return taken == null ? null : taken.fields().get(name);
    }

    /**
     * What a form needs at its begin.
     *
     * @param taken the draft that stands in the form now
     * @param offers others of the same form
     */
    public record Begun(FormDraft.Mark mark, @Nullable FormDraft taken, List<FormDraft> offers) {}
}
