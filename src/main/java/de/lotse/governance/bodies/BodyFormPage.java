package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param body null for a new one */
record BodyFormPage(
        @Nullable Body body,
        BodyForm form,
        int version,
        List<Option> parents,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(body == null ? "governance.body.new" : "governance.body.edit");
    }

    String action() {
        return body == null ? Body.PATH : body.path() + "/angaben";
    }

    String back() {
        return body == null ? Body.PATH : body.path();
    }

    List<Option> kinds() {
        return Arrays.stream(BodyKind.values())
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }

    List<Option> quorums() {
        return Arrays.stream(Quorum.values())
                .map(quorum -> new Option(quorum.name(), quorum.label()))
                .toList();
    }
}
