package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.FieldText;

/**
 * A field that is not the same here and there, in words.
 *
 * @param taken whether what comes replaces what is here; otherwise it was edited here and stays
 */
record Difference(String field, String here, String there, boolean taken) {

    static Difference of(FieldText text, Entry stands, String field, String said, boolean taken) {
        var kind = stands.kind();
        return new Difference(
                FieldText.label(kind, field),
                text.text(kind, field, stands.get(field)),
                text.text(kind, field, said),
                taken);
    }
}
