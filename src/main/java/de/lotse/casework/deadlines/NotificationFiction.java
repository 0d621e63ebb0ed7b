package de.lotse.casework.deadlines;

import de.lotse.shared.GermanCalendar;
import de.lotse.tenancy.CodeOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a posted decision counts as known: until the end of 2024 the third, since 2025 the fourth day after
 * posting (§ 37 Abs. 2 SGB X, § 41 Abs. 2 VwVfG, § 122 Abs. 2 AO; PostModG, BGBl. 2024 I Nr. 236).
 *
 * @param law key of the procedural law: SGB10, VWVFG or AO
 * @param days calendar days after the day of posting
 * @param shiftsToWorkingDay only under the AO (BFH 14.10.2003 – IX R 68/98); under SGB X and VwVfG the day stays even on
 *     a Sunday (BSG 6.5.2010 – B 14 AS 12/09 R)
 */
record NotificationFiction(String law, int days, boolean shiftsToWorkingDay, String basis) {

    static NotificationFiction of(CodeOption option) {
        var attributes = new Attributes(option);
        return new NotificationFiction(
                attributes.text("law"),
                Integer.parseInt(attributes.text("days")),
                Boolean.parseBoolean(attributes.text("shift")),
                attributes.text("basis"));
    }

    /** The steps from posting to notification; the last one is the notification. A proven later arrival counts. */
    List<DeadlineStep> from(LocalDate posted, @Nullable LocalDate received, GermanCalendar calendar) {
        var steps = new ArrayList<DeadlineStep>();
        steps.add(new DeadlineStep(StepKind.POSTED, posted, ""));
        steps.add(new DeadlineStep(days == 3 ? StepKind.THIRD_DAY : StepKind.FOURTH_DAY, posted.plusDays(days), basis));
        if (shiftsToWorkingDay)
            steps.getLast().movedToWorkingDay(calendar, basis).ifPresent(steps::add);
        if (received != null && received.isAfter(steps.getLast().day()))
            steps.add(new DeadlineStep(StepKind.RECEIVED_LATER, received, basis));
        return steps;
    }
}
