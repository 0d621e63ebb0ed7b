package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;

/** „Nicht möglich, weil …“, as it is typed. */
record BarrierForm(String barrier, String reason) {

    static final int LONGEST = 2_000;
    static final BarrierForm EMPTY = new BarrierForm("", "");

    BarrierForm {
        barrier = Typed.strip(barrier);
        reason = Typed.strip(reason);
    }

    void check(Reading reading) {
        reading.text("barrier", barrier, LONGEST, t("casework.plan.barrier.empty"));
        reading.text("reason", reason, LONGEST, t("casework.plan.reason.empty"));
    }
}
