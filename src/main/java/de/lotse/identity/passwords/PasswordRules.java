package de.lotse.identity.passwords;

import static de.lotse.web.Texts.t;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a new password has to be (ASVS 5.0, 6.2.1–6.2.12): twelve characters or more, any characters, no rules of composition, and nothing
 * that would be guessed early: common passwords, names, keyboards, dates, the person's own names.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int WEIGHED = 100; // of a longer one the beginning is good enough, or nothing is
    private static final int GOOD = 3; // more than 10^8 guesses, says the estimator

    private final Zxcvbn estimator = new Zxcvbn();

    /**
     * What is wrong with it, in the reader's language; null if it is good.
     *
     * @param around words that must not make up a password: names of the person, the account, the municipality
     */
    public @Nullable String wrong(String password, Collection<String> around) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) return t("identity.password.length", SHORTEST, LONGEST);
        var beginning = password.substring(0, Math.min(password.length(), WEIGHED));
        return estimator.measure(beginning, words(around)).getScore() < GOOD ? t("identity.password.easy") : null;
    }

    private static List<String> words(Collection<String> around) {
        return around.stream()
                .flatMap(text -> Stream.concat(
                        Stream.of(text, text.replaceAll("[^\\p{L}\\p{N}]+", "")),
                        Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() > 2)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
