package de.lotse.casework.filters;

import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.kern.Tab;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One's filters above a list.
 *
 * @param here the list as it is shown
 * @param fields what it was asked for, to be kept under a name
 */
public record FilterBar(
        FilteredList list,
        List<SavedFilter> saved,
        String here,
        Map<String, String> fields,
        String name,
        Errors errors) {

    public FilterBar {
        saved = List.copyOf(saved);
    }

    /** The whole list first. */
    public List<Tab> tabs(String whole) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(list.whole(), whole, here.equals(list.whole())));
        for (var filter : saved)
            tabs.add(new Tab(filter.href(), filter.name(), filter.href().equals(here)));
        return tabs;
    }
}
