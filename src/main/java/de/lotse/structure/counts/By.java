package de.lotse.structure.counts;

import static de.lotse.web.Texts.t;

/** A characteristic of signals, in the order in which they are counted. */
public enum By {
    BARRIER("barrier_type"),
    /** From which legal domain to which. */
    TRANSITION("legal_domain"),
    LIFE_AREA("life_area"),
    OFFICE("office"),
    TOPIC("offer_topic"),
    DISTRICT("district"),
    /** Of quarters alone that are told by month. */
    MONTH("");

    private final String list;

    By(String list) {
        this.list = list;
    }

    /** The code list that its codes are of; empty for months. */
    String list() {
        return list;
    }

    public String label() {
        return t("structure.by." + name());
    }
}
