package de.lotse.casework.merging;

import de.lotse.shared.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of two values stays, for each field in which they differ: {@link #OTHER} for the one of the second person. */
record MergeForm(
        @Nullable UUID eine,
        @Nullable UUID andere,
        String name,
        String birth,
        String gender,
        String language,
        String literacy,
        String arrival,
        @Nullable UUID _once) {

    static final String OTHER = "OTHER";
    static final String MINE = "MINE";

    MergeForm {
        name = chosen(name);
        birth = chosen(birth);
        gender = chosen(gender);
        language = chosen(language);
        literacy = chosen(literacy);
        arrival = chosen(arrival);
    }

    /** Throws {@link NotFound} where the form names nobody. */
    Pair pair() {
        if (eine == null || andere == null) throw new NotFound();
        return Pair.of(eine, andere);
    }

    private static String chosen(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
