package de.lotse.network.liaison;

import de.lotse.network.contacts.People;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what there is between the centre and organisations. */
@Service
@Transactional(readOnly = true)
class LiaisonService {

    private static final int PAGE = 50;
    private static final int MOST_OPEN = 50;

    private final LiaisonPartners partners;
    private final LiaisonEntries entries;
    private final People people;
    private final Tasks tasks;
    private final NetworkTabs tabs;
    private final Clock clock;

    LiaisonService(
            LiaisonPartners partners,
            LiaisonEntries entries,
            People people,
            Tasks tasks,
            NetworkTabs tabs,
            Clock clock) {
        this.partners = partners;
        this.entries = entries;
        this.people = people;
        this.tasks = tasks;
        this.tabs = tabs;
        this.clock = clock;
    }

    /** @param known only organisations with which there was something */
    LiaisonPages.All all(String words, String kind, boolean known, int page) {
        DirectoryRights.requireEditor();
        var at = Math.max(1, Math.min(page, 10_000));
        var found = partners.find(words.strip(), kind, known, (at - 1) * PAGE, PAGE + 1);
        return new LiaisonPages.All(
                tabs.at(LiaisonController.PATH),
                partners.open(MOST_OPEN),
                words.strip(),
                kind,
                known,
                found.stream().limit(PAGE).toList(),
                at,
                found.size() > PAGE,
                LocalDate.now(clock));
    }

    LiaisonPages.One one(UUID organisation) {
        DirectoryRights.requireEditor();
        var partner = partners.get(organisation);
        var all = new EnumMap<LiaisonKind, List<LiaisonEntry>>(LiaisonKind.class);
        for (var kind : LiaisonKind.values()) all.put(kind, entries.of(organisation, kind));
        var course = LiaisonEvent.of(all.values().stream().flatMap(List::stream).toList());
        return new LiaisonPages.One(
                partner,
                people.ofOrganisation(organisation),
                all,
                tasks.open(organisation),
                course,
                LocalDate.now(clock));
    }
}
