package de.lotse.network.hours;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart into {@link Token}s; words that say nothing about the hours are left out, unknown ones are {@link Token.Unclear}. */
final class Lexer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.@+-]+|.", Pattern.DOTALL);

    private final String line;
    private int at;

    private Lexer(String line) {
        this.line = line;
    }

    static List<Token> tokens(String line) {
        return new Lexer(line).all();
    }

    private List<Token> all() {
        var tokens = new ArrayList<Token>();
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0') at++;
            else if (line.charAt(at) == '(') tokens.addAll(parenthesis());
            else next().ifPresent(tokens::add);
        }
        return tokens;
    }

    /** Words that say how one comes stand for themselves, everything else in parentheses is a remark. */
    private List<Token> parenthesis() {
        var end = closing();
        var words = line.substring(at + 1, end);
        at = Math.min(end + 1, line.length());
        var inside = words.isBlank() ? List.<Token>of() : tokens(words);
        return !inside.isEmpty() && inside.stream().allMatch(Lexer::isManner)
                ? inside
                : List.of(new Token.Remark(words.strip()));
    }

    private static boolean isManner(Token token) {
        return token instanceof Token.ByAppointment || token instanceof Token.Only || token instanceof Token.Way;
    }

    private int closing() {
        var depth = 0;
        for (var index = at; index < line.length(); index++) {
            if (line.charAt(index) == '(') depth++;
            if (line.charAt(index) == ')' && --depth == 0) return index;
        }
        return line.length();
    }

    /** Empty for a word that says nothing about the hours. */
    private Optional<Token> next() {
        for (var spelling : Spellings.ALL) {
            var found = matcher(spelling.pattern());
            if (!found.lookingAt()) continue;
            at = found.end();
            return Optional.of(spelling.meaning().apply(found));
        }
        var filler = matcher(Spellings.FILLER);
        if (!filler.lookingAt()) return Optional.of(unknown());
        at = filler.end();
        return Optional.empty();
    }

    private Token unknown() {
        var word = matcher(WORD);
        if (!word.lookingAt()) throw new IllegalStateException("nothing left to read");
        at = word.end();
        return new Token.Unclear(t("network.hours.word", word.group()));
    }

    /** Looks on from here, but sees the letter before: „uhr“ does not begin within a word. */
    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
    }
}
