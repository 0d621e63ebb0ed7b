package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The person whom a letter concerns, as far as a letter names her.
 *
 * @param gender of the code list gender, or empty
 * @param born empty where the day is not known exactly
 * @param street and place are empty where the address is not known, or must not become known (§ 51 BMG)
 * @param language in which she reads best: of the code list language, or empty
 */
record Addressee(
        PersonId id,
        String name,
        String family,
        String gender,
        String born,
        String street,
        String place,
        String language,
        boolean interpreter,
        String literacy) {

    String salutation() {
        return switch (gender) {
            case "FEMALE" -> t("casework.letters.salutation.FEMALE", family);
            case "MALE" -> t("casework.letters.salutation.MALE", family);
            default -> t("casework.letters.salutation.other", name);
        };
    }

    String address() {
        return Stream.of(street, place).filter(part -> !part.isEmpty()).reduce("", Addressee::comma);
    }

    /** As it stands on the envelope; without an address the letter is handed over. */
    List<String> envelope() {
        var title =
                switch (gender) {
                    case "FEMALE" -> t("casework.letters.title.FEMALE");
                    case "MALE" -> t("casework.letters.title.MALE");
                    default -> "";
                };
        var way = address().isEmpty() ? t("casework.letters.byHand") : "";
        return Stream.of(title, name, street, place, way)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String comma(String before, String after) {
        return before.isEmpty() ? after : before + ", " + after;
    }
}
