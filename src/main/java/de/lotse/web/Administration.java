package de.lotse.web;

import de.lotse.shared.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is set up rarely, behind one entry of the main navigation. */
@Component
public class Administration {

    public static final String PATH = "/verwaltung";

    private final List<AdministrationEntry> entries;

    Administration(List<AdministrationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(AdministrationEntry::order))
                .toList();
    }

    /** In their order, empty for whoever sets up nothing. */
    public List<AdministrationEntry> openTo(Actor actor) {
        return entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(actor::is))
                .toList();
    }
}
