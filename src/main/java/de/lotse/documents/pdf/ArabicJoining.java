package de.lotse.documents.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by replacing them with their presentation forms (Unicode, chapter 9.2), as the renderer does not read
 * the rules in the font. The renderer's own class joins only the letters of Arabic itself and leaves those that Persian,
 * Urdu and Kurdish add standing alone. Letters without presentation forms (some of Pashto and Sorani) still stand alone.
 */
final class ArabicJoining implements BidiReorderer {

    private static final Normalizer2 TO_LETTERS = Normalizer2.getNFKCInstance();
    private static final Map<Integer, Forms> FORMS = Forms.ofAllLetters();
    private static final int LAM = 0x0644;
    private final BidiReorderer order = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return order.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        var letters = text.codePoints().toArray();
        var shaped = new StringBuilder(text.length());
        for (var i = 0; i < letters.length; i++) {
            var fromBefore = joins(letters, i, -1);
            var alef = i + 1 < letters.length ? LamAlef.of(letters[i], letters[i + 1]) : 0;
            if (alef != 0) {
                shaped.appendCodePoint(fromBefore ? alef + 1 : alef);
                i++;
            } else {
                var forms = FORMS.get(letters[i]);
                shaped.appendCodePoint(
                        forms == null ? letters[i] : forms.choose(letters[i], fromBefore, joins(letters, i, 1)));
            }
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> letters.append(
                        isPresentationForm(c) ? TO_LETTERS.normalize(Character.toString(c)) : Character.toString(c)));
        return letters.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Whether a letter holds hands with its neighbour; marks between them do not matter. */
    private static boolean joins(int[] letters, int position, int step) {
        var neighbour = position + step;
        while (neighbour >= 0 && neighbour < letters.length && type(letters[neighbour]) == JoiningType.TRANSPARENT)
            neighbour += step;
        if (neighbour < 0 || neighbour >= letters.length) return false;
        return step > 0
                ? reachesOn(letters[position]) && reachesBack(letters[neighbour])
                : reachesOn(letters[neighbour]) && reachesBack(letters[position]);
    }

    private static boolean reachesOn(int letter) {
        return type(letter) == JoiningType.DUAL_JOINING || type(letter) == JoiningType.JOIN_CAUSING;
    }

    private static boolean reachesBack(int letter) {
        return reachesOn(letter) || type(letter) == JoiningType.RIGHT_JOINING;
    }

    private static int type(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static boolean isPresentationForm(int c) {
        return (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
    }

    /** The forms of one letter; 0 where there is none. */
    private record Forms(int alone, int first, int middle, int last) {

        private static final Forms NONE = new Forms(0, 0, 0, 0);

        int choose(int letter, boolean fromBefore, boolean toNext) {
            var form = fromBefore ? (toNext ? middle : last) : (toNext ? first : alone);
            return form == 0 ? letter : form;
        }

        static Map<Integer, Forms> ofAllLetters() {
            var forms = new HashMap<Integer, Forms>();
            for (var c = 0xfb50; c <= 0xfefc; c++) {
                var letters = isPresentationForm(c) ? TO_LETTERS.normalize(Character.toString(c)) : "";
                if (letters.length() == 1) {
                    var letter = (int) letters.charAt(0);
                    forms.put(letter, forms.getOrDefault(letter, NONE).with(c));
                }
            }
            return Map.copyOf(forms);
        }

        private Forms with(int c) {
            return switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
                case DecompositionType.ISOLATED -> new Forms(c, first, middle, last);
                case DecompositionType.INITIAL -> new Forms(alone, c, middle, last);
                case DecompositionType.MEDIAL -> new Forms(alone, first, c, last);
                case DecompositionType.FINAL -> new Forms(alone, first, middle, c);
                default -> this;
            };
        }
    }

    /** Lam and alef are written as one. */
    private static final class LamAlef {

        /** @return the form that stands alone, which the joined one follows; 0 when these two are no such pair */
        static int of(int first, int second) {
            if (first != LAM) return 0;
            return switch (second) {
                case 0x0622 -> 0xfef5;
                case 0x0623 -> 0xfef7;
                case 0x0625 -> 0xfef9;
                case 0x0627 -> 0xfefb;
                default -> 0;
            };
        }
    }
}
