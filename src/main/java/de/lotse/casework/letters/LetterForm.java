package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.PlaceholderText;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.web.Errors;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of a letter as it is typed.
 *
 * @param address in lines, as on the envelope
 * @param note whether a sentence in the language of the person is added
 * @param keep whether the address is kept for all colleagues
 * @param values what was typed for placeholders that the case could not fill
 */
record LetterForm(
        String address,
        String subject,
        String body,
        boolean note,
        boolean keep,
        Map<Placeholder, String> values,
        @Nullable UUID _once) {

    static final int SUBJECT = 300;
    static final int BODY = 20_000;
    static final int ADDRESS = 700;
    static final int VALUE = 2_000;

    private static final int LINES = 6; // DIN 5008, 27.3 mm of the window
    private static final String FIELD = "wert_";

    static LetterForm of(Map<String, String> fields) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            var typed = typed(fields, field(placeholder));
            if (!typed.isEmpty()) values.put(placeholder, typed);
        }
        return new LetterForm(
                typed(fields, "address")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(joining("\n")),
                typed(fields, "subject"),
                typed(fields, "body"),
                fields.containsKey("note"),
                fields.containsKey("keep"),
                values,
                once(fields.get("_once")));
    }

    static String field(Placeholder placeholder) {
        return FIELD + placeholder;
    }

    List<String> envelope() {
        return address.lines().toList();
    }

    /** What stands in the text and has to be typed; the office is known from the address. */
    Set<Placeholder> missing(Recipient recipient) {
        var missing = EnumSet.noneOf(Placeholder.class);
        missing.addAll(new PlaceholderText(subject).open());
        missing.addAll(new PlaceholderText(body).open());
        if (recipient == Recipient.OFFICE) missing.remove(Placeholder.OFFICE);
        return missing;
    }

    /** With everything typed in its place. */
    LetterForm filled() {
        var all = new EnumMap<Placeholder, String>(Placeholder.class);
        all.putAll(values);
        if (!address.isEmpty()) all.putIfAbsent(Placeholder.OFFICE, envelope().getFirst());
        return new LetterForm(
                address,
                new PlaceholderText(subject).with(all).text().replaceAll("\\s+", " "),
                new PlaceholderText(body).with(all).text(),
                note,
                keep,
                values,
                _once);
    }

    /**
     * @param own the envelope of the person; whoever types another one may write to others
     * @param streets that must not become known to others than the person
     */
    Errors check(Recipient recipient, List<String> own, List<String> streets) {
        var errors = Errors.none();
        checkAddress(recipient, errors);
        if (subject.isEmpty()) errors.reject("subject", t("casework.letters.subject.missing"));
        if (body.isEmpty()) errors.reject("body", t("casework.letters.body.missing"));
        for (var placeholder : missing(recipient))
            if (!values.containsKey(placeholder))
                errors.reject(field(placeholder), t("casework.letters.value.missing", placeholder.label()));
        values.forEach((placeholder, value) -> limit(errors, field(placeholder), value, VALUE));
        limit(errors, "subject", subject, SUBJECT);
        limit(errors, "body", body, BODY);
        var toPerson = recipient == Recipient.PERSON && envelope().equals(own);
        if (!toPerson && filled().names(streets)) errors.reject("body", t("casework.letters.protected.inText"));
        return errors;
    }

    private void checkAddress(Recipient recipient, Errors errors) {
        if (recipient == Recipient.NOBODY) return;
        if (address.isEmpty()) errors.reject("address", t("casework.letters.address.missing"));
        if (envelope().size() > LINES) errors.reject("address", t("casework.letters.address.long", LINES));
        limit(errors, "address", address, ADDRESS);
    }

    private boolean names(List<String> streets) {
        return ProtectedStreets.named(address + " " + subject + " " + body, streets);
    }

    private static void limit(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
    }

    private static String typed(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    private static @Nullable UUID once(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }
}
