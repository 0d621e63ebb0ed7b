package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.lotse.governance.Bodies;
import de.lotse.governance.CouncilPapers;
import de.lotse.governance.Decisions;
import de.lotse.governance.Decisions.Decision;
import de.lotse.governance.Orders;
import de.lotse.network.DirectoryChanges;
import de.lotse.network.DirectoryChanges.OfferChange;
import de.lotse.reporting.Disclosure;
import de.lotse.structure.Agreements;
import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.effect.Effect;
import de.lotse.structure.effect.Effects;
import de.lotse.structure.measures.Measures;
import de.lotse.structure.themepage.ThemePage.Dealing;
import de.lotse.structure.themes.Evidence;
import de.lotse.structure.themes.Sentences;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeAccess;
import de.lotse.structure.themes.ThemeHints;
import de.lotse.structure.themes.ThemeRule;
import de.lotse.structure.themes.ThemeRules;
import de.lotse.structure.themes.Themes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what there is to tell about one theme. */
@Service
@Transactional
class ThemePageService {

    private static final int QUARTERS = 8;

    private final ThemeAccess access;
    private final Themes themes;
    private final ThemeRules rules;
    private final ThemeHints hints;
    private final Sentences sentences;
    private final Evidence evidence;
    private final Effects effects;
    private final Measures measures;
    private final SignalTables tables;
    private final SignalWords words;
    private final Disclosure disclosure;
    private final Bodies bodies;
    private final Decisions decisions;
    private final DirectoryChanges directory;
    private final CaseReconstructions reconstructions;
    private final Agreements agreements;
    private final CouncilPapers papers;
    private final Orders orders;

    ThemePageService(
            ThemeAccess access,
            Themes themes,
            ThemeRules rules,
            ThemeHints hints,
            Sentences sentences,
            Evidence evidence,
            Effects effects,
            Measures measures,
            SignalTables tables,
            SignalWords words,
            Disclosure disclosure,
            Bodies bodies,
            Decisions decisions,
            DirectoryChanges directory,
            CaseReconstructions reconstructions,
            Agreements agreements,
            CouncilPapers papers,
            Orders orders) {
        this.access = access;
        this.themes = themes;
        this.rules = rules;
        this.hints = hints;
        this.sentences = sentences;
        this.evidence = evidence;
        this.effects = effects;
        this.measures = measures;
        this.tables = tables;
        this.words = words;
        this.disclosure = disclosure;
        this.bodies = bodies;
        this.decisions = decisions;
        this.directory = directory;
        this.reconstructions = reconstructions;
        this.agreements = agreements;
        this.papers = papers;
        this.orders = orders;
    }

    ThemePage page(UUID id) {
        var theme = access.read(id);
        var taken = rules.of(id);
        var events = themes.events(id);
        var effect = effects.of(taken, events);
        return new ThemePage(
                theme,
                taken,
                hints.of(id),
                sentences.of(taken, tables.latest(QUARTERS)),
                effects.periods(taken, tables.latest(QUARTERS)),
                running(id, taken),
                disclosure.threshold(),
                events,
                decisions(id),
                body(theme.body()),
                body(theme.group()),
                access.plans(theme),
                measures.agreement(id).orElse(null),
                measures.formerAgreements(id),
                measures.of(id),
                effect,
                changes(theme, effect),
                reconstructions.ofTheme(id),
                agreements.ofTheme(id, words.today()),
                papers.about(Theme.KIND, id),
                orders.about(Theme.KIND, id),
                theme.mergedInto() == null ? null : themes.get(theme.mergedInto()),
                words,
                words.today());
    }

    private String running(UUID id, List<ThemeRule> taken) {
        if (taken.isEmpty()) return "";
        if (!evidence.areTold()) return t("structure.running.byMonth");
        if (!evidence.isRunning(taken)) return t("structure.running.later");
        var told = evidence.running(Map.of(id, taken)).get(id);
        return told == null ? t("structure.running.none") : t("structure.running", told);
    }

    private Map<UUID, Decision> decisions(UUID id) {
        return decisions.about(Theme.KIND, id).stream().collect(toMap(Decision::id, identity()));
    }

    private @Nullable Dealing body(@Nullable UUID id) {
        return id == null
                ? null
                : bodies.find(id).map(one -> new Dealing(one, access.opens(id))).orElse(null);
    }

    private List<OfferChange> changes(Theme theme, Optional<Effect> effect) {
        if (theme.topic().isEmpty() || effect.isEmpty()) return List.of();
        return directory.since(Set.of(theme.topic()), effect.get().decided());
    }
}
