package de.lotse.governance.attendance;

import static de.lotse.web.Texts.t;

/** Whether somebody was there. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT,
    GUEST;

    public String label() {
        return t("governance.attendance." + name());
    }
}
