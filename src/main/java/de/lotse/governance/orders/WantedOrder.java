package de.lotse.governance.orders;

import de.lotse.governance.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as it was read. */
record WantedOrder(
        String number,
        String title,
        String wording,
        GivenBy given,
        LocalDate orderedOn,
        @Nullable UUID decision,
        String link,
        String leadUnit,
        String furtherUnits,
        @Nullable UUID responsible,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstReportOn,
        boolean isPublic,
        @Nullable Subject subject) {}
