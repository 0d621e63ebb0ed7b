package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.util.List;

/** All reconstructions that the acting person may read. */
record ListPage(List<Reconstruction> all) {

    static String state(Reconstruction one) {
        return t("structure.reconstructions.state." + one.state());
    }

    static Tone tone(Reconstruction one) {
        return switch (one.state()) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case TO_CHECK -> Tone.WARNING;
            case SHARED -> Tone.SUCCESS;
        };
    }
}
