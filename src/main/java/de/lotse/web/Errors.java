package de.lotse.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, in the order in which it was found: a message for each field, the first one wins.
 * The empty field name stands for the form as a whole.
 */
public final class Errors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    private Errors() {}

    /** A new list without errors; add with {@link #reject}. */
    public static Errors none() {
        return new Errors();
    }

    /** Notes a message, already in the reader's language, for the field with this name; returns itself. */
    public Errors reject(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** Notes a message about the form as a whole; returns itself. */
    public Errors reject(String message) {
        return reject("", message);
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public List<FieldError> all() {
        var all = new ArrayList<FieldError>();
        messages.forEach((field, message) -> all.add(new FieldError(field, message)));
        return List.copyOf(all);
    }

    /** One message; an empty field name means the form as a whole. */
    public record FieldError(String field, String message) {}
}
