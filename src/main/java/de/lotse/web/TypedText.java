package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody has typed into a form that could not be carried out. */
final class TypedText {

    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

    private TypedText() {}

    /** Each text of several words, in the order of the form; days, choices and numbers are quickly entered again. */
    static List<String> in(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(value -> WORDS.matcher(value).find())
                .toList();
    }
}
