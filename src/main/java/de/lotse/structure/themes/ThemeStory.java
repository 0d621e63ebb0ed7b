package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.structure.Level;
import de.lotse.structure.counts.By;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes themes of the past, for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ThemeStory {

    private final Themes themes;
    private final ThemeRules rules;

    ThemeStory(Themes themes, ThemeRules rules) {
        this.themes = themes;
        this.rules = rules;
    }

    /** A theme with one rule; answers its id. */
    public UUID begin(
            String title, String description, String affected, String topic, By by, String code, LocalDate on) {
        var id = Ids.next();
        themes.add(id, new ThemeForm(title, description, affected, Level.LOCAL.name(), topic, 0, null), on);
        rules.add(id, ThemeRule.of(Ids.next(), by, code));
        themes.tell(themes.get(id), on, t("structure.event.begun"));
        return id;
    }
}
