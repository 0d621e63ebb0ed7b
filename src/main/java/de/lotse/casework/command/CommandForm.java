package de.lotse.casework.command;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the command field. The names of its fields differ from those of other forms, as this one opens above them.
 *
 * @param commandCase the case that was chosen among several
 */
record CommandForm(
        String command,
        @Nullable UUID commandCase,
        @Nullable UUID _once) {

    static final int LONGEST = 2_000;
    static final CommandForm EMPTY = new CommandForm("", null, null);

    CommandForm {
        command = command == null ? "" : command.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (command.isEmpty()) errors.reject("command", t("casework.command.empty"));
        if (command.length() > LONGEST) errors.reject("command", t("casework.command.long", LONGEST));
        return errors;
    }
}
