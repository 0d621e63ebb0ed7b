package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed for a programme. */
record ProgrammeForm(
        String name,
        String alternateName,
        String description,
        int version,
        @Nullable UUID _once) {

    static final ProgrammeForm EMPTY = new ProgrammeForm("", "", "", 0, null);
    private static final int LINE = 300;
    private static final int TEXT = 8000;

    ProgrammeForm {
        name = typed(name);
        alternateName = typed(alternateName);
        description = typed(description);
    }

    Errors check() {
        var errors = Errors.none();
        if (name.isEmpty()) errors.reject("name", t("network.programmes.name.missing"));
        tooLong(errors, "name", name, LINE);
        tooLong(errors, "alternateName", alternateName, LINE);
        tooLong(errors, "description", description, TEXT);
        return errors;
    }

    private static void tooLong(Errors errors, String field, String text, int most) {
        if (text.length() > most) errors.reject(field, t("web.reading.long", most, text.length()));
    }

    /** In one text, for the history. */
    String words() {
        return String.join(
                "\n",
                Stream.of(name, alternateName, description)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** In which both differ. */
    List<ConflictRow> compare(ProgrammeForm theirs) {
        return Stream.of(
                        new ConflictRow(t("network.programmes.name"), name, theirs.name),
                        new ConflictRow(t("network.programmes.alternateName"), alternateName, theirs.alternateName),
                        new ConflictRow(t("network.programmes.description"), description, theirs.description))
                .filter(row -> !row.mine().equals(row.theirs()))
                .toList();
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip().replaceAll("\\R", "\n");
    }
}
