package de.lotse.casework.merging;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * Asks before a merge is taken back.
 *
 * @param errors why it cannot be taken back now, if so
 */
record UnmergePage(Merge merge, List<Added> added, Errors errors) {

    List<Option> choices() {
        return added.stream().map(one -> new Option(one.table(), one.text())).toList();
    }
}
