package de.lotse.structure.reconstructions;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param one that is changed; null for a new one */
record FormPage(@Nullable Reconstruction one, ReconstructionForm form, List<Option> themes, Errors errors) {

    String action() {
        return one == null ? Reconstructions.PATH + "/neu" : one.path() + "/bearbeiten";
    }

    String back() {
        return one == null ? Reconstructions.PATH : one.path();
    }
}
