package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long somebody has been waiting: computed, never stored. */
final class Waiting {

    private Waiting() {}

    static String since(LocalDate receivedOn, LocalDate today) {
        return t("casework.inquiry.waiting", ChronoUnit.DAYS.between(receivedOn, today));
    }
}
