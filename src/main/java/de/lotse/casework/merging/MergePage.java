package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** Two persons side by side, field by field. */
record MergePage(Pair pair, List<Field> fields, Recorded first, Recorded second, Errors errors) {

    /** Whether both cases of the same human being may be shown as one: somebody who is known by a pseudonym is not named by merging. */
    boolean possible() {
        return first.pseudonymous() == second.pseudonymous();
    }

    boolean interpreter() {
        return first.interpreter() || second.interpreter();
    }

    boolean addressProtected() {
        return first.addressProtected() || second.addressProtected();
    }

    /**
     * @param key of the form field
     * @param chosen which one stays as the form is opened
     */
    record Field(String key, String label, String mine, String theirs, String chosen) {

        /** Both have something, and not the same. */
        boolean differs() {
            return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
        }

        List<Option> options() {
            return List.of(new Option(MergeForm.MINE, mine), new Option(MergeForm.OTHER, theirs));
        }

        String result() {
            return mine.isEmpty() && theirs.isEmpty() ? t("casework.merging.unknown") : mine.isEmpty() ? theirs : mine;
        }
    }
}
