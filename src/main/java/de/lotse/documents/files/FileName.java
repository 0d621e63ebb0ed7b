package de.lotse.documents.files;

import java.text.Normalizer;

/** Makes a name that came from somewhere safe to show and to save. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    static String safe(String name) {
        var withoutPath = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var visible = withoutPath
                .replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                // An override of direction would let "gpj.exe" look like "exe.jpg". Persian needs the joiners.
                .replaceAll("[\\p{Cf}&&[^\\u200c\\u200d]]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        // Composed last: what was taken out may have stood between a letter and its mark.
        return shortened(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var ending = dot > name.length() - LONGEST_ENDING ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end).replaceAll("[. ]+$", "") + ending;
    }
}
