package de.lotse.structure.decisions;

import de.lotse.governance.BodyMatters;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.Themes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way from a steering group or a project group to the themes it deals with. */
@Component
class ThemesOfBody implements BodyMatters {

    private final Themes themes;

    ThemesOfBody(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String titleKey() {
        return "structure.themes.title";
    }

    @Override
    public List<Matter> of(UUID body) {
        return themes.of(body).stream().map(ThemesOfBody::matter).toList();
    }

    private static Matter matter(Theme theme) {
        return new Matter(theme.path(), theme.title(), theme.stage().label());
    }
}
