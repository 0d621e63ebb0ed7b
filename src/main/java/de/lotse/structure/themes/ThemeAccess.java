package de.lotse.structure.themes;

import de.lotse.governance.Seats;
import de.lotse.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who opens a single theme: whoever reads them all, and whoever sits in the body or the project group that deals with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ThemeAccess {

    private final Themes themes;
    private final Seats seats;

    ThemeAccess(Themes themes, Seats seats) {
        this.themes = themes;
        this.seats = seats;
    }

    /** @throws NotFound for whoever may not read it, as if there were none */
    public Theme read(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Empty where a link to it leads nowhere for her. */
    public Optional<Theme> find(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(themes::find)
                .filter(theme -> ThemeRights.mayRead() || opens(theme.body()) || opens(theme.group()));
    }

    /** To write down what was agreed about it and what is done: for coordination, and for whoever leads its project group. */
    public Theme plan(UUID id) {
        var theme = themes.get(id);
        if (plans(theme)) return theme;
        throw new NotFound();
    }

    public boolean plans(Theme theme) {
        return ThemeRights.mayWrite() || theme.group() != null && seats.leads(theme.group());
    }

    /** Whether the pages of this body are open to her. */
    public boolean opens(@Nullable UUID body) {
        return body != null && seats.opens(body);
    }
}
