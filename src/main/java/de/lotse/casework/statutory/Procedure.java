package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;

/** What to do when something has to be shared without consent, on one page. */
record Procedure(List<Section> sections) {

    static Procedure inForce() {
        return new Procedure(Stream.of("call", "ask", "norm", "write", "after")
                .map(part -> new Section(
                        t("casework.statutory.procedure.title." + part),
                        t("casework.statutory.procedure.lines." + part).lines().toList()))
                .toList());
    }

    record Section(String title, List<String> lines) {}
}
