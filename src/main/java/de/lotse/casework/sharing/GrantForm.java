package de.lotse.casework.sharing;

import static de.lotse.web.Texts.t;

import de.lotse.consent.GrantBasis;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be shared on one basis, as it is typed. */
record GrantForm(
        UUID basis,
        List<String> categories,
        List<UUID> things,
        @Nullable String preview,
        @Nullable UUID _once) {

    static GrantForm of(GrantBasis basis) {
        var all = Choice.all(basis);
        return new GrantForm(basis.id(), all.categories(), all.things(), null, null);
    }

    Choice choice() {
        return new Choice(categories, things);
    }

    boolean asksForPreview() {
        return preview != null;
    }

    Errors check(GrantBasis basis) {
        var errors = Errors.none();
        if (choice().of(basis).isEmpty()) errors.reject("categories", t("casework.sharing.categories.empty"));
        return errors;
    }
}
