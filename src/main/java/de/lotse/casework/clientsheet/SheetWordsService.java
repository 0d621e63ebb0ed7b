package de.lotse.casework.clientsheet;

import static de.lotse.web.Texts.t;

import de.lotse.casework.clientsheet.SheetReleases.Release;
import de.lotse.casework.clientsheet.SheetWordsPage.State;
import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administration and coordination read the words of the sheet beside the German ones and release them. */
@Service
@Transactional
class SheetWordsService {

    private final SheetReleases releases;
    private final SettingLog log;

    SheetWordsService(SheetReleases releases, SettingLog log) {
        this.releases = releases;
        this.log = log;
    }

    SheetWordsPage.All list() {
        requireRole();
        var all = releases.all();
        return new SheetWordsPage.All(Arrays.stream(SheetLanguage.values())
                .filter(language -> language != SheetLanguage.DE)
                .map(language -> page(SheetWords.of(language), all))
                .toList());
    }

    SheetWordsPage page(String code) {
        requireRole();
        return page(words(code), releases.all());
    }

    /**
     * @param read the fingerprint of the words that were on the page
     * @throws Conflict when they have changed since
     */
    void release(String code, String read) {
        requireRole();
        var words = words(code);
        if (!words.fingerprint().equals(read)) throw new Conflict();
        releases.add(words);
        log.changed("clientsheet", ClientSheetPage.name(words.language()), "", t("casework.clientsheet.words.log"));
    }

    private static SheetWordsPage page(SheetWords words, List<Release> all) {
        return new SheetWordsPage(words, State.of(words, all));
    }

    private static SheetWords words(String code) {
        return SheetLanguage.coded(code)
                .filter(language -> language != SheetLanguage.DE)
                .map(SheetWords::of)
                .orElseThrow(NotFound::new);
    }

    private static void requireRole() {
        Scope.require(ClientSheetConfiguration.RELEASE);
    }
}
