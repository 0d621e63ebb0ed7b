package de.lotse.casework.handovers;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;

/** @param name as it stands on the inquiry */
record HandoverFormPage(UUID inquiry, String name, List<Option> receivers, HandoverForm form, Errors errors) {

    String inquiryPath() {
        return "/anfragen/" + inquiry;
    }

    List<Option> parts() {
        return Part.options();
    }

    List<Option> ways() {
        return How.options();
    }
}
