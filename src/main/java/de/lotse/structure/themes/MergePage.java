package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which theme goes on in the place of this one. */
record MergePage(Theme theme, List<Theme> others, Errors errors) {

    List<Option> options() {
        return others.stream()
                .map(one -> new Option(one.id().toString(), t("structure.theme.named", one.number(), one.title())))
                .toList();
    }

    Optional<Theme> chosen(@Nullable UUID id) {
        return others.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
