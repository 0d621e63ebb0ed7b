package de.lotse.network.texts;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.rules.DirectoryRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far everything is translated. */
@Service
@Transactional(readOnly = true)
class OverviewService {

    private static final int SIZE = 50;
    private static final int LAST = 10_000;

    private final Progress progress;
    private final DirectoryRules rules;
    private final NetworkTabs tabs;

    OverviewService(Progress progress, DirectoryRules rules, NetworkTabs tabs) {
        this.progress = progress;
        this.rules = rules;
        this.tabs = tabs;
    }

    OverviewPage page(TextsFilter filter, int typed) {
        DirectoryRights.requireReader();
        var languages = rules.current().languages();
        var page = Math.clamp(typed, 1, LAST);
        var texts = progress.texts();
        var rows = progress.owners(filter, languages, (page - 1) * SIZE, SIZE + 1);
        return new OverviewPage(
                tabs.at(OverviewPage.PATH),
                filter,
                languages,
                texts,
                progress.shares(languages, texts),
                rows.stream().limit(SIZE).toList(),
                page,
                rows.size() > SIZE);
    }
}
