package de.lotse.casework.exports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every file system takes: no folder, no control character, nothing that Windows keeps for itself, no name twice. */
final class FileNames {

    private static final int LONGEST = 150;
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}<>:\"/\\\\|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** @param taken in small letters; the answer is added */
    static String free(Set<String> taken, String wanted) {
        var clean = REFUSED.matcher(wanted).replaceAll("_").strip().replaceAll("^\\.+|[. ]+$", "");
        var name = clean.isEmpty() || RESERVED.matcher(clean).matches() ? "_" + clean : clean;
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var base = name.substring(0, name.length() - ending.length());
        if (base.length() > LONGEST) base = base.substring(0, LONGEST);
        var free = base + ending;
        for (var n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) free = base + " (" + n + ")" + ending;
        return free;
    }
}
