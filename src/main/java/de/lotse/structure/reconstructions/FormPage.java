package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Crumb;
import de.lotse.kern.Option;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param one that is changed; null for a new one */
record FormPage(@Nullable Reconstruction one, ReconstructionForm form, List<Option> themes, Errors errors) {

    String action() {
        return one == null ? Reconstructions.PATH + "/neu" : one.path() + "/bearbeiten";
    }

    /** The way back, through the one that is changed. */
    List<Crumb> crumbs() {
        var themes = new Crumb(t("structure.themes.title"), Theme.PATH);
        var all = new Crumb(t("structure.reconstructions.title"), Reconstructions.PATH);
        return one == null ? List.of(themes, all) : List.of(themes, all, new Crumb(one.title(), one.path()));
    }

    String back() {
        return one == null ? Reconstructions.PATH : one.path();
    }
}
