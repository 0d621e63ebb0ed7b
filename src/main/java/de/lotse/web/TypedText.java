package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody has typed into a form that could not be carried out. */
final class TypedText {

    /** Several words, or one in letters: codes are in capitals or have two letters, ids and days have digits. */
    private static final Pattern WORDS =
            Pattern.compile("\\S\\s+\\S|^(?!true$|false$|heute$)(?=\\p{Lu}?[\\p{Ll}\\p{Lo}]{2})\\p{L}{3,}+[.,!?]?$");

    private static final Set<String> SECRETS = Set.of("secret", "pin", "code");

    private TypedText() {}

    /** Each text, in the order of the form; days, choices and numbers are quickly entered again, and no secret is ever shown. */
    static List<String> in(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !isSecret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(TypedText::isText)
                .toList();
    }

    private static boolean isSecret(String field) {
        return field.contains("assword") || SECRETS.contains(field);
    }

    static boolean isText(String value) {
        return WORDS.matcher(value).find();
    }
}
