package de.lotse.casework.demo;

import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.cases.CaseStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One case. Every whole number that stands for a day is an offset from today.
 *
 * @param lead user name of the case manager who leads it
 * @param phases the days on which it moved one phase on
 * @param people the household; the first one is the client
 */
record DemoCase(
        String lead,
        int opened,
        @DefaultValue("ACTIVE") CaseStatus status,
        @DefaultValue List<Integer> phases,
        @Nullable Pause pause,
        @Nullable Closing closing,
        @Nullable Substitution substitute,
        List<DemoPerson> people,
        @DefaultValue List<DemoConsent> consents,
        @DefaultValue List<Note> notes,
        @DefaultValue List<Contact> contacts,
        @DefaultValue List<Reminder> reminders,
        @DefaultValue List<Deadline> deadlines,
        @DefaultValue List<DemoDocument> documents,
        @DefaultValue List<DemoAssessment> assessments,
        @DefaultValue List<DemoPlan> plans,
        @DefaultValue List<DemoHint> hints) {

    CasePhase phase() {
        return CasePhase.values()[phases.size()];
    }

    DemoPerson client() {
        return people.getFirst();
    }

    record Pause(int day, String reason) {}

    /**
     * @param reason code list closure_reason
     * @param attempts to reach the person
     */
    record Closing(
            int day,
            String reason,
            String evaluation,
            @DefaultValue List<Note> attempts,
            @Nullable Integer followUp) {}

    record Substitution(String user, int from, int to) {}

    record Note(int day, String text) {}

    /**
     * @param kind code list contact_kind
     * @param channel code list consultation_channel
     * @param interpreting code list interpreter_mode
     */
    record Contact(
            int day,
            @DefaultValue("45") int minutes,
            @DefaultValue("CONVERSATION") String kind,
            @DefaultValue("OFFICE") String channel,
            @DefaultValue("NONE") String interpreting,
            @Nullable String language,
            String text) {}

    record Reminder(int due, String text) {}

    /** A decision that was served on a day, and what has to follow by the rule (code list deadline_rule). */
    record Deadline(String rule, int served, String office, String subject) {}
}
