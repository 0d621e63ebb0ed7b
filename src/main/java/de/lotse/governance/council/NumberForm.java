package de.lotse.governance.council;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed of what the council's information system gives: a number, and the address of the page there. */
record NumberForm(
        String number,
        String risLink,
        int version,
        @Nullable UUID _once) {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}/\\d{1,6}");
    private static final Pattern ADDRESS = Pattern.compile("https://[!-~]{1,990}");

    NumberForm {
        number = text(number).replace(" ", "");
        risLink = text(risLink);
    }

    static NumberForm of(CouncilPaper paper) {
        return new NumberForm(paper.number(), paper.risLink(), paper.version(), null);
    }

    void check(Reading reading) {
        if (!number.isEmpty() && !NUMBER.matcher(number).matches())
            reading.errors().reject("number", t("governance.council.number.unfit"));
        if (!risLink.isEmpty() && !isAddress())
            reading.errors().reject("risLink", t("governance.council.risLink.unfit"));
    }

    private boolean isAddress() {
        try {
            return ADDRESS.matcher(risLink).matches() && URI.create(risLink).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.council.number"), number);
        words.put(t("governance.council.risLink"), risLink);
        return words;
    }
}
