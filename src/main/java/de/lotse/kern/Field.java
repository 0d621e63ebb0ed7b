package de.lotse.kern;

import de.lotse.web.Errors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a form field refer to each other: its id is its name, hint and error derive theirs from it. */
record Field(String name, @Nullable String hint, Errors errors) {

    String hintId() {
        return name + "-hint";
    }

    String errorId() {
        return name + "-error";
    }

    @Nullable
    String error() {
        return errors.of(name);
    }

    boolean invalid() {
        return error() != null;
    }

    /** For {@code aria-invalid}, which is left out of a field without an error. */
    @Nullable
    String ariaInvalid() {
        return invalid() ? "true" : null;
    }

    /** For {@code aria-describedby}: hint first, then error, left out when there is neither. */
    @Nullable
    String describedBy() {
        var ids = Stream.of(hint == null ? "" : hintId(), invalid() ? errorId() : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** A suffix for a class name, such as {@code " kern-fieldset--error"}; empty without an error. */
    String errorClass(String name) {
        return invalid() ? " " + name + "--error" : "";
    }

    /** The first choice of a group has the name of the group as its id, so that the error summary leads to it. */
    String choiceId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}
