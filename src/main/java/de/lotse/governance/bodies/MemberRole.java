package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

/** What somebody does in a body. */
public enum MemberRole {
    CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    ADVISORY,
    SECRETARY,
    GUEST;

    /** Whether the seat has a vote, where votes and a quorum are used. */
    public boolean votes() {
        return this == CHAIR || this == DEPUTY_CHAIR || this == MEMBER;
    }

    /** Whether she plans the meetings, writes the minutes and records what is decided. */
    public boolean runsMeetings() {
        return this == CHAIR || this == DEPUTY_CHAIR || this == SECRETARY;
    }

    /** Whether she approves minutes. */
    public boolean presides() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }

    public String label() {
        return t("governance.role." + name());
    }
}
