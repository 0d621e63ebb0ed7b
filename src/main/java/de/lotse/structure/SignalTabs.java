package de.lotse.structure;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparingInt;

import de.lotse.kern.Tab;
import de.lotse.shared.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of „Strukturhinweise“ that the acting person sees. */
@Component
public class SignalTabs {

    private final List<SignalsTab> tabs;

    SignalTabs(List<SignalsTab> tabs) {
        this.tabs = tabs.stream().sorted(comparingInt(SignalsTab::order)).toList();
    }

    /** @param open address of the page that is shown */
    public List<Tab> of(String open) {
        return tabs.stream()
                .filter(one -> one.roles().stream().anyMatch(Scope.actor()::is))
                .map(one -> new Tab(one.href(), t(one.labelKey()), one.href().equals(open)))
                .toList();
    }
}
