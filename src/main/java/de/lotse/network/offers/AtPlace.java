package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.network.hours.HoursText;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is told of an offer at one of its places only. */
final class AtPlace {

    private AtPlace() {}

    /**
     * As it is typed.
     *
     * @param hours as people write them
     * @param description what is different there
     */
    record Form(String hours, String description, int version) {

        private static final int LONGEST_HOURS = 4000;
        private static final int LONGEST = 2000;

        Form {
            hours = canonical(Objects.requireNonNullElse(hours, "").strip());
            description = Objects.requireNonNullElse(description, "").strip().replaceAll("\\R", "\n");
        }

        /** What cannot be read stays as it was typed. */
        private static String canonical(String typed) {
            return HoursText.read(typed) instanceof HoursText.Understood(var rules) ? HoursText.write(rules) : typed;
        }

        Errors check() {
            var errors = Errors.none();
            if (HoursText.read(hours) instanceof HoursText.Unclear(var messages))
                errors.reject("hours", String.join(" ", messages));
            tooLong(errors, "hours", hours, LONGEST_HOURS);
            tooLong(errors, "description", description, LONGEST);
            return errors;
        }

        private static void tooLong(Errors errors, String field, String text, int most) {
            if (text.length() > most) errors.reject(field, t("web.reading.long", most, text.length()));
        }

        /** In which both differ. */
        List<ConflictRow> compare(Form theirs) {
            return Stream.of(
                            new ConflictRow(t("network.field.HOURS"), hours, theirs.hours),
                            new ConflictRow(t("network.places.note"), description, theirs.description))
                    .filter(row -> !row.mine().equals(row.theirs()))
                    .toList();
        }
    }

    /** @param conflicts where somebody else has saved something else */
    record Page(OfferHead head, PlaceLine place, Form form, int version, List<ConflictRow> conflicts, Errors errors) {

        String action() {
            return head.path() + PlaceController.SUFFIX + "/" + place.location();
        }
    }

    /** What came of the form. */
    sealed interface Saved {

        record Done() implements Saved {}

        record Refused(Page page) implements Saved {}

        record Outdated(Page page) implements Saved {}
    }
}
