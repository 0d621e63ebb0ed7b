package de.lotse.casework.satisfaction;

import java.util.Locale;

/** What is asked. All questions are answered on the same scale. */
enum Question {
    HEARD,
    UNDERSTOOD,
    HELPED,
    OVERALL;

    /** The name of its field, and of its column. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
