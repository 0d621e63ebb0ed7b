package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.absences.AwayAppointments.OfInquiry;
import de.lotse.casework.basket.PuttingBack;
import de.lotse.casework.phonenotes.NotesOfTheAbsent;
import de.lotse.casework.workload.Leading;
import de.lotse.shared.Conflict;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only the colleague who is away could go on with: her inquiries, what she agreed for them, and her phone notes. */
@Service
@Transactional
class LeftWork {

    private final Absences absences;
    private final AwayAppointments appointments;
    private final PuttingBack inquiries;
    private final NotesOfTheAbsent notes;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    LeftWork(
            Absences absences,
            AwayAppointments appointments,
            PuttingBack inquiries,
            NotesOfTheAbsent notes,
            AccessLog log,
            Once once,
            Clock clock) {
        this.absences = absences;
        this.appointments = appointments;
        this.inquiries = inquiries;
        this.notes = notes;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /** What only she can go on with, as long as she is away. */
    AbsencePage.Left of(Absence absence) {
        if (absence.isOver(today())) return AbsencePage.Left.NOTHING;
        return new AbsencePage.Left(inquiries.open(absence.userId()), meetings(absence), notes.count(absence.userId()));
    }

    private List<OfInquiry> meetings(Absence absence) {
        var meetings = appointments.ofInquiries(absence.userId(), absence.from(), absence.last());
        var shown = meetings.stream().map(OfInquiry::inquiry).distinct().toList();
        if (!shown.isEmpty()) log.record(AccessLog.Action.LIST, "inquiry", shown, "ORGANISATION");
        return meetings;
    }

    /** One of her inquiries goes back into the basket. */
    String putBack(UUID id, UUID inquiry, @Nullable UUID key) {
        return once.run(key, () -> {
            var absence = running(id);
            inquiries.putBack(absence.userId(), inquiry);
            return absence.path();
        });
    }

    /** All of them; answers how many. Sent twice, there is nothing left to put back. */
    int putAllBack(UUID id) {
        return inquiries.putAllBack(running(id).userId());
    }

    /** Her open phone notes go to the substitute; answers what to say. Throws {@link Conflict} while nobody stands in. */
    String giveNotes(UUID id) {
        var absence = running(id);
        var substitute = absence.substituteId();
        if (substitute == null) throw new Conflict(absence.path());
        return t("casework.absences.notes.given", notes.giveAll(absence.userId(), substitute), absence.substitute());
    }

    private Absence running(UUID id) {
        Leading.require();
        var absence = absences.get(id);
        if (absence.isOver(today())) throw new Conflict(absence.path());
        return absence;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
