package de.lotse.casework.absences;

import de.lotse.casework.absences.AwayAppointments.OfInquiry;
import de.lotse.casework.basket.BasketRow;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One absence and what was done about it.
 *
 * @param transfers where the result of each case stands
 * @param substitutes who may stand in, as long as nobody does
 * @param left what is still hers alone
 */
record AbsencePage(
        Absence absence,
        List<Away> appointments,
        List<UUID> transfers,
        List<Workload> substitutes,
        Left left,
        Errors errors,
        LocalDate today) {

    boolean over() {
        return absence.isOver(today);
    }

    boolean hasSubstitute() {
        return absence.substituteId() != null;
    }

    List<Option> options() {
        return Workloads.options(substitutes);
    }

    /**
     * Open inquiries, appointments of inquiries, and how many open phone notes.
     *
     * @param notes 0 or more; only she reads them
     */
    record Left(List<BasketRow> inquiries, List<OfInquiry> meetings, int notes) {

        static final Left NOTHING = new Left(List.of(), List.of(), 0);
    }
}
