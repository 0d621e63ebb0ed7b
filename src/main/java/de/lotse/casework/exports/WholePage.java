package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.Kind;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * Asking for everything.
 *
 * @param open what the acting person may ask for
 */
record WholePage(WholeForm form, List<Kind> open, Errors errors) {

    List<Option> parts() {
        return Option.named("casework.exports.whole.part.", open);
    }

    /** The only one that there is to choose, else as it was chosen. */
    String part() {
        return open.size() == 1 ? open.getFirst().name() : form.part();
    }
}
