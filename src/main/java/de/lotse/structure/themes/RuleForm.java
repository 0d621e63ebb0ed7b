package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which signals a theme is to take, as it is chosen: one characteristic or two. */
record RuleForm(
        String barrier,
        String from,
        String to,
        String lifeArea,
        String office,
        String topic,
        String district,
        @Nullable UUID _once) {

    static final RuleForm EMPTY = new RuleForm("", "", "", "", "", "", "", null);

    RuleForm {
        barrier = Objects.requireNonNullElse(barrier, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        lifeArea = Objects.requireNonNullElse(lifeArea, "");
        office = Objects.requireNonNullElse(office, "");
        topic = Objects.requireNonNullElse(topic, "");
        district = Objects.requireNonNullElse(district, "");
    }

    ThemeRule rule() {
        return new ThemeRule(Ids.next(), barrier, from, to, lifeArea, office, topic, district);
    }

    Errors check(List<ThemeRule> others, SignalWords words) {
        var errors = Errors.none();
        known(By.BARRIER, barrier, "barrier", words, errors);
        known(By.TRANSITION, from, "from", words, errors);
        known(By.TRANSITION, to, "to", words, errors);
        known(By.LIFE_AREA, lifeArea, "lifeArea", words, errors);
        known(By.OFFICE, office, "office", words, errors);
        known(By.TOPIC, topic, "topic", words, errors);
        known(By.DISTRICT, district, "district", words, errors);
        if (from.isEmpty() && !to.isEmpty()) errors.reject("from", t("structure.rule.from.missing"));
        if (!from.isEmpty() && from.equals(to)) errors.reject("to", t("structure.rule.same"));
        if (errors.any()) return errors;
        var rule = rule();
        var many = rule.characteristics().size();
        if (many == 0) errors.reject("barrier", t("structure.rule.none"));
        if (many > ThemeRule.MOST) errors.reject("barrier", t("structure.rule.many"));
        if (!errors.any() && others.stream().anyMatch(rule::isWithin))
            errors.reject("barrier", t("structure.rule.known"));
        return errors;
    }

    private static void known(By by, String code, String field, SignalWords words, Errors errors) {
        if (!code.isEmpty()
                && words.options(by).stream().noneMatch(one -> one.value().equals(code)))
            errors.reject(field, t("structure.hints.code.unknown"));
    }
}
