package de.lotse.casework.filters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class SavedFilterController {

    private final SavedFilters filters;

    SavedFilterController(SavedFilters filters) {
        this.filters = filters;
    }

    @PostMapping("/filter/{id}/vorgabe")
    View makeDefault(@PathVariable UUID id) {
        return back(filters.toggleDefault(id)).saying(t("casework.filters.default.changed"));
    }

    @PostMapping("/filter/{id}/loeschung")
    View delete(@PathVariable UUID id) {
        return back(filters.delete(id)).saying(t("casework.filters.deleted"));
    }

    /** To the whole list, which the default filter does not catch. */
    private static SeeOther back(FilteredList list) {
        return SeeOther.to(list.whole());
    }
}
