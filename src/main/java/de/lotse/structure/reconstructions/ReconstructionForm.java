package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reconstruction says beside its chains, as it is typed. */
record ReconstructionForm(
        String title,
        String situation,
        String lessons,
        @Nullable UUID theme,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST = 4_000;
    static final ReconstructionForm EMPTY = new ReconstructionForm("", "", "", null, 0, null);

    ReconstructionForm {
        title = Objects.requireNonNullElse(title, "").strip();
        situation = Objects.requireNonNullElse(situation, "").strip();
        lessons = Objects.requireNonNullElse(lessons, "").strip();
    }

    static ReconstructionForm of(Reconstruction one) {
        return new ReconstructionForm(one.title(), one.situation(), one.lessons(), one.theme(), one.version(), null);
    }

    void check(Reading reading) {
        reading.text("title", title, 300, t("structure.reconstructions.title.missing"));
        reading.optionalText("situation", situation, LONGEST);
        reading.optionalText("lessons", lessons, LONGEST);
    }
}
