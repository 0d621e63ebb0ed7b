package de.lotse.casework.sharing;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choosing what a recipient gets.
 *
 * @param preview what it will see, once asked for
 */
record GrantFormPage(
        CaseHead head,
        BasisView basis,
        List<Option> notes,
        List<Option> documents,
        GrantForm form,
        @Nullable List<Section> preview,
        Errors errors) {

    String path() {
        return head.path(GrantsController.TAB);
    }
}
