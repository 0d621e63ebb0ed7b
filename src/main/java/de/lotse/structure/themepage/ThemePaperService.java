package de.lotse.structure.themepage;

import de.lotse.governance.CouncilPapers;
import de.lotse.governance.CouncilPapers.PaperName;
import de.lotse.shared.Scope;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.web.Once;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ThemePaperService {

    private final ThemePageService pages;
    private final CouncilPapers papers;
    private final Once once;

    ThemePaperService(ThemePageService pages, CouncilPapers papers, Once once) {
        this.pages = pages;
        this.papers = papers;
        this.once = once;
    }

    /** Answers where the draft is gone on with. */
    String draft(UUID theme, @Nullable UUID key) {
        Scope.require(ThemeRights.WRITERS);
        var page = pages.page(theme);
        return once.run(key, () -> PaperName.path(papers.draft(ThemePaper.draft(page))) + "/angaben");
    }
}
