package de.lotse.network.slips;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.rules.DirectoryRules;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes slips and keeps what became of them; nothing is kept of whoever takes one along, nor of whoever makes it. */
@Service
@Transactional
class SlipsService {

    private static final String TOPICS = "offer_topic";
    private static final int FOUND = 30;
    private static final int LONGEST_WORDS = 200;

    private final Slips slips;
    private final PublicOffers offers;
    private final Papers papers;
    private final DirectoryRules rules;
    private final NetworkTabs tabs;
    private final Codes codes;
    private final Clock clock;

    SlipsService(
            Slips slips,
            PublicOffers offers,
            Papers papers,
            DirectoryRules rules,
            NetworkTabs tabs,
            Codes codes,
            Clock clock) {
        this.slips = slips;
        this.offers = offers;
        this.papers = papers;
        this.rules = rules;
        this.tabs = tabs;
        this.codes = codes;
        this.clock = clock;
    }

    SlipsPage page(SlipsForm form, String code, Errors errors) {
        DirectoryRights.requireReader();
        var chosen = offers.of(form.angebot());
        var ids = chosen.stream().map(Option::value).collect(Collectors.toSet());
        var words = form.q().length() > LONGEST_WORDS ? form.q().substring(0, LONGEST_WORDS) : form.q();
        return new SlipsPage(
                tabs.at(SlipsController.PATH),
                form.q(),
                form.thema(),
                Option.of(codes.options(TOPICS, today())),
                chosen,
                offers.find(words, form.thema(), FOUND).stream()
                        .filter(one -> !ids.contains(one.value()))
                        .toList(),
                !form.q().isEmpty() || !form.thema().isEmpty(),
                SlipLanguage.all(rules).stream()
                        .map(language -> new Option(language.code(), language.label()))
                        .toList(),
                form.sprache(),
                code,
                slips.months(today()),
                errors);
    }

    Errors check(SlipsForm form) {
        DirectoryRights.requireReader();
        var errors = Errors.none();
        var seen = offers.of(form.angebot()).size();
        if (form.angebot().isEmpty()) errors.reject("angebot", t("network.slips.offers.missing"));
        else if (seen < form.angebot().size()) errors.reject("angebot", t("network.slips.offers.gone"));
        if (form.angebot().size() > SlipsForm.MOST)
            errors.reject("angebot", t("network.slips.offers.many", SlipsForm.MOST));
        if (SlipLanguage.all(rules).stream().noneMatch(one -> one.code().equals(form.sprache())))
            errors.reject("sprache", t("network.slips.language.missing"));
        return errors;
    }

    /** Answers the address of the sheet. */
    String make(SlipsForm form) {
        DirectoryRights.requireReader();
        var sheet = form.blatt() == null ? UUID.randomUUID() : form.blatt();
        form.angebot().forEach(offer -> slips.add(sheet, offer, form.sprache(), today()));
        return SlipsController.PATH + "/blatt/" + sheet;
    }

    SheetPage sheet(UUID sheet) {
        DirectoryRights.requireReader();
        var language = SlipLanguage.coded(slips.language(sheet)).orElseThrow(NotFound::new);
        return new SheetPage(sheet, language, papers.of(sheet, language), today());
    }

    /** Empty for a code that nobody was given. */
    Optional<Slip> find(String typed) {
        DirectoryRights.requireReader();
        return slips.find(SlipCode.typed(typed));
    }

    SlipPage slip(String code) {
        return new SlipPage(find(code).orElseThrow(NotFound::new));
    }

    /** Nothing chosen takes it back. */
    String settle(String code, String outcome) {
        var slip = find(code).orElseThrow(NotFound::new);
        var known = Arrays.stream(SlipOutcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
        slips.settle(slip.code(), known.orElse(null), today());
        return slip.path();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
