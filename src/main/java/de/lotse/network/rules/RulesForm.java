package de.lotse.network.rules;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules as they are typed. */
record RulesForm(
        String verifyMonths,
        String remindDays,
        String hideMonths,
        List<String> languages,
        String tileUrl,
        String tileAttribution,
        String mapUrl,
        @Nullable Integer version) {

    private static final List<String> TILE = List.of("{z}", "{x}", "{y}");
    private static final List<String> PLACE = List.of("{lat}", "{lon}");
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NAME = 300;

    RulesForm {
        verifyMonths = stripped(verifyMonths);
        remindDays = stripped(remindDays);
        hideMonths = stripped(hideMonths);
        languages = languages == null ? List.of() : List.copyOf(languages);
        tileUrl = stripped(tileUrl);
        tileAttribution = stripped(tileAttribution);
        mapUrl = stripped(mapUrl);
    }

    static RulesForm of(DirectoryRule rule) {
        return new RulesForm(
                Integer.toString(rule.verifyMonths()),
                Integer.toString(rule.remindDays()),
                Integer.toString(rule.hideMonths()),
                rule.languages().stream().map(TextLanguage::code).toList(),
                rule.tileUrl(),
                rule.tileAttribution(),
                rule.mapUrl(),
                rule.version());
    }

    Errors check() {
        var errors = Errors.none();
        if (!isBetween(verifyMonths, 1, 36)) errors.reject("verifyMonths", t("network.rules.verify.wrong"));
        if (!isBetween(remindDays, 0, 180)) errors.reject("remindDays", t("network.rules.remind.wrong"));
        else if (errors.of("verifyMonths") == null && remindsAtOnce())
            errors.reject("remindDays", t("network.rules.remind.long"));
        if (!isBetween(hideMonths, 0, 36)) errors.reject("hideMonths", t("network.rules.hide.wrong"));
        checkMap(errors);
        return errors;
    }

    private void checkMap(Errors errors) {
        if (!isAddress(tileUrl, TILE)) errors.reject("tileUrl", t("network.rules.tile.wrong", "{z}", "{x}", "{y}"));
        if (!tileUrl.isEmpty() && tileAttribution.isEmpty())
            errors.reject("tileAttribution", t("network.rules.attribution.missing"));
        if (tileAttribution.length() > LONGEST_NAME)
            errors.reject("tileAttribution", t("network.rules.attribution.long", LONGEST_NAME));
        if (!isAddress(mapUrl, mapUrl.contains("{") ? PLACE : List.of()))
            errors.reject("mapUrl", t("network.rules.map.wrong", "{lat}", "{lon}"));
    }

    /** A reminder that comes right after the confirmation tells nothing. */
    private boolean remindsAtOnce() {
        return Integer.parseInt(remindDays) >= Integer.parseInt(verifyMonths) * 28;
    }

    private static boolean isAddress(String typed, List<String> places) {
        return typed.isEmpty() || (typed.length() <= LONGEST_ADDRESS && WebAddress.isTemplate(typed, places));
    }

    /** What was typed, once {@link #check} has found nothing; in the order in which the languages are offered. */
    DirectoryRule rule() {
        return new DirectoryRule(
                Integer.parseInt(verifyMonths),
                Integer.parseInt(remindDays),
                Integer.parseInt(hideMonths),
                Arrays.stream(TextLanguage.values())
                        .filter(language -> languages.contains(language.code()))
                        .toList(),
                tileUrl,
                tileAttribution,
                mapUrl,
                version == null ? 0 : version);
    }

    private static boolean isBetween(String typed, int least, int most) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
