package de.lotse.network.eligibility;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.eligibility.RulesPage.Line;
import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.Entity;
import de.lotse.network.offers.LoggedField;
import de.lotse.network.texts.SourceTexts;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the rules of an offer, for whoever keeps it. */
@Service
@Transactional
class RulesService {

    private final Rules rules;
    private final RuleWords words;
    private final ChangeLog log;
    private final SourceTexts sources;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    RulesService(
            Rules rules, RuleWords words, ChangeLog log, SourceTexts sources, Codes codes, Once once, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.log = log;
        this.sources = sources;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    /** @param dimension of which a rule is to be added; null, and whatever is none, for no form */
    RulesPage page(UUID offer, @Nullable String dimension) {
        var form = new RuleForm(dimension == null ? "" : dimension, "", List.of(), "", null);
        return page(offer, form.asked().map(RuleForm::of).orElse(form), Errors.none());
    }

    /** Empty when it is kept. */
    Optional<RulesPage> add(UUID offer, RuleForm form) {
        requireEdit(offer);
        var errors = Errors.none();
        var dimension = form.asked();
        if (dimension.isEmpty()) errors.reject("dimension", t("network.eligibility.dimension.missing"));
        var rule = dimension.map(of -> form.read(of, codes, today(), errors));
        rules.lock(offer);
        rule.filter(one -> rules.of(offer).stream().anyMatch(one::saysTheSameAs))
                .filter(one -> form._once() == null || !once.isDone(form._once()))
                .ifPresent(one -> errors.reject("choices", t("network.eligibility.twice")));
        if (errors.any() || rule.isEmpty()) return Optional.of(page(offer, form, errors));
        once.run(form._once(), () -> added(offer, rule.get()));
        return Optional.empty();
    }

    private String added(UUID offer, Rule rule) {
        rules.add(offer, rule);
        log.changed(Entity.OFFER, offer, LoggedField.ofRules(), "", words.of(rule));
        noted(offer, rule);
        return rules.offer(offer).rulesPath();
    }

    /** Nothing happens for one that is gone already. */
    void remove(UUID offer, UUID id) {
        requireEdit(offer);
        rules.find(offer, id).ifPresent(rule -> {
            if (!rules.remove(offer, id)) return;
            log.changed(Entity.OFFER, offer, LoggedField.ofRules(), words.of(rule), "");
            noted(offer, rule);
        });
    }

    /** The notes of all rules are translated together. */
    private void noted(UUID offer, Rule rule) {
        if (!rule.note().isEmpty()) sources.changed(offer, "eligibility");
    }

    private RuledOffer requireEdit(UUID id) {
        DirectoryRights.requireKeeper();
        var offer = rules.offer(id);
        DirectoryRights.requireEdit(offer.member());
        return offer;
    }

    private RulesPage page(UUID id, RuleForm form, Errors errors) {
        var offer = requireEdit(id);
        var dimension = form.asked().orElse(null);
        var ages = Rule.ofAges(offer.minimumAge(), offer.maximumAge()).stream()
                .map(rule -> new Line(null, words.of(rule), ""));
        var lines = Stream.concat(
                ages, rules.of(id).stream().map(rule -> new Line(rule.id(), words.of(rule), rule.note())));
        return new RulesPage(offer, lines.toList(), dimension, form, choices(dimension), errors);
    }

    private List<Option> choices(@Nullable Dimension dimension) {
        if (dimension == null) return List.of();
        return Option.of(options(dimension).stream()
                .filter(code -> !dimension.isOrdered()
                        || !code.attributes().getOrDefault("rank", "").isEmpty())
                .toList());
    }

    private List<CodeOption> options(Dimension dimension) {
        return dimension == Dimension.DISTRICT
                ? codes.districts(Scope.actor().tenant(), today())
                : codes.options(dimension.list(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
