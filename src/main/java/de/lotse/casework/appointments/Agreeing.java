package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features whose meetings stand in the calendar; they have asked {@code CaseHeads} before and tell the course themselves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Agreeing {

    private final Appointments appointments;
    private final CasePeople people;

    Agreeing(Appointments appointments, CasePeople people) {
        this.appointments = appointments;
        this.people = people;
    }

    /**
     * In the calendar of the acting person.
     *
     * @param withWhom whom the person meets
     * @param purpose for the file only
     */
    public UUID agree(
            CaseId caseId, Meeting meeting, String place, String withWhom, String purpose, Interpreting interpreting) {
        var colleague = Scope.actor().user().value();
        var details = new Details(
                null, colleague, place, "", withWhom, purpose, List.of(), "", "", interpreting.interpreter());
        return appointments.add(caseId, meeting, details, null);
    }

    /** Throws {@link de.lotse.shared.NotFound} if the case has no such appointment. */
    public Agreed get(CaseId caseId, UUID id) {
        return agreed(appointments.get(caseId, id));
    }

    /** All of a case, by their ids. */
    public Map<UUID, Agreed> of(CaseId caseId) {
        return appointments.of(caseId).stream().collect(Collectors.toMap(Appointment::id, Agreeing::agreed));
    }

    private static Agreed agreed(Appointment one) {
        var details = one.details();
        var interpreter = details.interpreter();
        return new Agreed(
                one.meeting(),
                String.join(
                        ", ",
                        List.of(details.place(), details.room()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()),
                new Interpreting(interpreter.mode(), interpreter.language()),
                one.path());
    }

    /** It took place; nothing happens to one that has ended already. */
    public void hold(CaseId caseId, UUID id) {
        end(caseId, id, AppointmentState.HELD, "");
    }

    /** It is called off by us; nothing happens to one that has ended already. */
    public void cancel(CaseId caseId, UUID id, String reason) {
        end(caseId, id, AppointmentState.CANCELLED_BY_US, reason);
    }

    private void end(CaseId caseId, UUID id, AppointmentState state, String reason) {
        var one = appointments.get(caseId, id);
        if (one.state().isPlanned()) appointments.end(one, one.version(), state, reason, null);
    }

    /** How one speaks with this person, as far as it is known. */
    public Interpreting interpreting(PersonId person) {
        var speech = people.speech(person);
        return speech.interpreter() ? new Interpreting("POOL_ON_SITE", speech.language()) : Interpreting.NONE;
    }

    /** @param place with the room, may be empty */
    public record Agreed(Meeting meeting, String place, Interpreting interpreting, String path) {}

    /**
     * @param mode of the code list interpreter_mode
     * @param language of the code list language, or empty
     */
    public record Interpreting(String mode, String language) {

        public static final Interpreting NONE = new Interpreting(Interpreter.NONE.mode(), "");

        /** Whether somebody has to come for it. */
        public boolean needed() {
            return interpreter().needed();
        }

        private Interpreter interpreter() {
            return mode.equals(Interpreter.NONE.mode()) ? Interpreter.NONE : new Interpreter(mode, language, "", "");
        }
    }
}
