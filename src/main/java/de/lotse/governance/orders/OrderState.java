package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/** How an order stands; computed by {@link CouncilOrders} and kept nowhere. The most urgent first. */
public enum OrderState {
    OVERDUE(Tone.DANGER),
    REPORT_DUE(Tone.WARNING),
    OPEN(Tone.NEUTRAL),
    FULFILLED(Tone.SUCCESS),
    DROPPED(Tone.NEUTRAL);

    private final Tone tone;

    OrderState(Tone tone) {
        this.tone = tone;
    }

    public boolean isOpen() {
        return ordinal() < FULFILLED.ordinal();
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return t("governance.order.state." + name());
    }
}
