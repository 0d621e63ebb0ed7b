package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tab;
import de.lotse.shared.Scope;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages of the area „Angebote“ as the acting person may open them. */
@Component
public class NetworkTabs {

    private final List<NetworkTab> all;

    NetworkTabs(ObjectProvider<NetworkTab> all) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(NetworkTab::order)).toList();
    }

    /** @param current address of the tab that is shown */
    public List<Tab> at(String current) {
        var actor = Scope.actor();
        return all.stream()
                .filter(tab -> tab.roles().stream().anyMatch(actor::is))
                .map(tab -> new Tab(tab.href(), t(tab.labelKey()), tab.href().equals(current)))
                .toList();
    }
}
