package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and has not sent yet.
 *
 * @param id of the form as it was rendered: the same form opened twice keeps two drafts
 * @param form which form it is, a code of the module that keeps drafts
 * @param address where the form is opened, with its query
 * @param fields name → values, in the order of the form, without what {@link #typed} leaves out
 * @param saved when, in words: {@code heute 10:32}
 */
public record FormDraft(UUID id, String form, String address, Map<String, List<String>> fields, String saved) {

    static final String ID = "_draft";
    static final String FORM = "_draftOf";
    static final String ADDRESS = "_draftAt";
    static final String RENDERED = "_once";
    static final String TAKE = "entwurf";
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The address that opens the form with this draft in it. */
    public String takeOver() {
        return address + (address.contains("?") ? "&" : "?") + TAKE + "=" + id;
    }

    /** The draft with which a form is being opened. */
    static @Nullable UUID chosen(HttpServletRequest request) {
        var chosen = Optional.ofNullable(request.getParameter(TAKE)).orElse("");
        return request.getMethod().equals("GET") && chosen.matches(UUIDS) ? UUID.fromString(chosen) : null;
    }

    /** What of a sent form is kept: no password, and nothing that only the machine needs (its name begins with {@code _}). */
    public static Map<String, List<String>> typed(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && !name.contains("assword")) typed.put(name, List.copyOf(Arrays.asList(values)));
        });
        return typed;
    }

    /** What is worth reading in it: texts, in the order of the form, without days, choices and numbers. */
    public List<String> texts() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(TypedText::isText)
                .toList();
    }

    /**
     * What a form says about its draft; null in a form that keeps none.
     *
     * @param rendered the key with which it was rendered and under which it will be sent ({@link Once}); what was rendered later has a
     *     greater one
     */
    public record Mark(
            UUID id, String form, String address, @Nullable UUID rendered) {

        /** Of a form that is being rendered. */
        public Mark(UUID id, String form, String address) {
            this(id, form, address, null);
        }

        /** As the fields of a sent form tell it. */
        public static @Nullable Mark of(Map<String, String[]> parameters) {
            var id = first(parameters, ID);
            var form = first(parameters, FORM);
            var address = first(parameters, ADDRESS);
            var rendered = first(parameters, RENDERED);
            if (!id.matches(UUIDS) || form.isEmpty() || address.isEmpty()) return null;
            return new Mark(
                    UUID.fromString(id), form, address, rendered.matches(UUIDS) ? UUID.fromString(rendered) : null);
        }

        private static String first(Map<String, String[]> parameters, String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? "" : values[0];
        }
    }
}
