package de.lotse.kern;

import java.util.Locale;

/** What a badge or an alert means; never told by colour alone, the icon and a word say it too. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The part of the KERN class names that stands for it, such as {@code danger} in {@code kern-badge--danger}. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
