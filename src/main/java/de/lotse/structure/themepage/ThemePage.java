package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Bodies.BodyName;
import de.lotse.governance.CouncilPapers.PaperName;
import de.lotse.governance.Decisions.Decision;
import de.lotse.governance.Orders.OrderName;
import de.lotse.kern.Bar;
import de.lotse.kern.Crumb;
import de.lotse.network.DirectoryChanges.OfferChange;
import de.lotse.structure.Agreements;
import de.lotse.structure.CaseReconstructions.Shared;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.effect.Effect;
import de.lotse.structure.effect.Effect.Period;
import de.lotse.structure.measures.Agreement;
import de.lotse.structure.measures.FormerAgreement;
import de.lotse.structure.measures.Measure;
import de.lotse.structure.themes.Sentences.Quarterly;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeEvent;
import de.lotse.structure.themes.ThemeHints.ReleasedHint;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.structure.themes.ThemeRule;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param sentences written with its signals, as far as they may be read
 * @param running what may be told of the quarter at work, in a sentence; empty for a theme that takes no signals
 * @param decisions of bodies about it that she may read, by their id
 * @param threshold from how many signals on a number is shown
 * @param plans whether she writes down what is agreed and done
 * @param changes of the directory since the decision, by topic of the theme
 * @param reconstructions that explain it
 * @param procedures what offices agreed on because of it, for whoever may read that
 * @param papers council papers that come from it
 * @param orders what was ordered because of it, likewise
 * @param merged the theme that went on in its place
 */
record ThemePage(
        Theme theme,
        List<ThemeRule> rules,
        List<ReleasedHint> hints,
        List<Quarterly> sentences,
        List<Period> evidence,
        String running,
        int threshold,
        List<ThemeEvent> events,
        Map<UUID, Decision> decisions,
        @Nullable Dealing body,
        @Nullable Dealing group,
        boolean plans,
        @Nullable Agreement agreement,
        List<FormerAgreement> formerAgreements,
        List<Measure> measures,
        Optional<Effect> effect,
        List<OfferChange> changes,
        List<Shared> reconstructions,
        List<Agreements.Agreement> procedures,
        List<PaperName> papers,
        List<OrderName> orders,
        @Nullable Theme merged,
        SignalWords words,
        LocalDate today) {

    boolean mayWrite() {
        return ThemeRights.mayWrite();
    }

    boolean mayEdit() {
        return mayWrite() && theme.stage().isEditable();
    }

    boolean maySubmit() {
        return mayWrite() && !theme.stage().next(Stage.By.SUBMISSION).isEmpty();
    }

    String submitLabel() {
        return t(theme.stage() == Stage.IN_PROJECT ? "structure.submission.approval" : "structure.submission.title");
    }

    boolean mayMandate() {
        return mayWrite() && !theme.stage().next(Stage.By.MANDATE).isEmpty();
    }

    boolean mayStep() {
        return mayWrite()
                && merged == null
                && !theme.stage().next(Stage.By.COORDINATION).isEmpty();
    }

    boolean mayMerge() {
        return mayEdit() && theme.stage().leadsTo(Stage.CLOSED, Stage.By.COORDINATION);
    }

    /** Whether something may be agreed and done. */
    boolean mayPlan() {
        return plans
                && List.of(
                                Stage.ACCEPTED,
                                Stage.IN_PROJECT,
                                Stage.FOR_APPROVAL,
                                Stage.IMPLEMENTING,
                                Stage.CHECKING,
                                Stage.ESCALATED)
                        .contains(theme.stage());
    }

    boolean isEscalated() {
        return events.stream().anyMatch(one -> one.to() == Stage.ESCALATED);
    }

    String words(ThemeRule rule) {
        return rule.characteristics().entrySet().stream()
                .map(each -> each.getKey().label() + ": " + words.label(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    String words(ReleasedHint hint) {
        return words.label(By.BARRIER, hint.barrier()) + " · " + Formats.month(hint.month());
    }

    String topic() {
        return theme.topic().isEmpty() ? "" : words.label(By.TOPIC, theme.topic());
    }

    Amount total() {
        return evidence.stream().map(Period::amount).reduce(Amount::plus).orElse(Amount.HIDDEN);
    }

    List<Bar> bars() {
        return Effect.bars(evidence.stream());
    }

    /** Whoever has but a seat in its body does not find her way to other themes and into the directory. */
    boolean readsAll() {
        return ThemeRights.mayRead();
    }

    /** What the body decided there, if she may read it. */
    @Nullable
    Decision decision(ThemeEvent event) {
        return event.decision() == null ? null : decisions.get(event.decision());
    }

    /** Its wording for a sheet that leaves the house; empty until minutes are approved. */
    String approvedWords(ThemeEvent event) {
        var decision = decision(event);
        return decision == null || !decision.approved() ? "" : decision.text();
    }

    List<ThemeChain.Link> chain() {
        return new ThemeChain(this).links();
    }

    /** What the numbers of its effect mean, a sentence each. */
    List<String> effectWords() {
        return effect.filter(Effect::isMeasurable)
                .map(one -> new EffectWords(this, one).sentences())
                .orElse(List.of());
    }

    /** Whoever reads this one theme only comes from its body. */
    Crumb crumb() {
        if (readsAll()) return new Crumb(t("structure.themes.title"), Theme.PATH);
        return new Crumb(t("governance.title"), "/gremien");
    }

    /**
     * A body that deals with it.
     *
     * @param isOpen whether its pages are open to her
     */
    record Dealing(BodyName name, boolean isOpen) {}
}
