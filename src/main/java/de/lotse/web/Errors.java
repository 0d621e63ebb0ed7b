package de.lotse.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, in the order in which it was found: a message for each field, the first one wins.
 * The empty field name stands for the form as a whole, of which several things can be wrong.
 */
public final class Errors {

    private final List<FieldError> all = new ArrayList<>();

    private Errors() {}

    /** A new list without errors; add with {@link #reject}. */
    public static Errors none() {
        return new Errors();
    }

    /** Notes a message, already in the reader's language, for the field with this name; returns itself. */
    public Errors reject(String field, String message) {
        if (field.isEmpty() || of(field) == null) all.add(new FieldError(field, message));
        return this;
    }

    /** Notes a message about the form as a whole; returns itself. */
    public Errors reject(String message) {
        return reject("", message);
    }

    public @Nullable String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(all);
    }

    /** One message; an empty field name means the form as a whole. */
    public record FieldError(String field, String message) {}
}
