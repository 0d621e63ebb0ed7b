package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a conference as it went, step by step as the pages do it; for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConferenceStory {

    private final ConferenceService conferences;
    private final AgendaService agenda;
    private final ParticipantService participants;
    private final MinutesService minutes;
    private final InvitationService invitations;

    ConferenceStory(
            ConferenceService conferences,
            AgendaService agenda,
            ParticipantService participants,
            MinutesService minutes,
            InvitationService invitations) {
        this.conferences = conferences;
        this.agenda = agenda;
        this.participants = participants;
        this.minutes = minutes;
        this.invitations = invitations;
    }

    /** Plans it, and invites everybody whom one can invite. Answers its id. */
    public UUID plan(CaseId caseId, Told told) {
        var path = conferences.plan(caseId, form(told), told.planned());
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        for (var item : told.items())
            agenda.add(
                    caseId,
                    id,
                    new ItemForm(
                            item.title(),
                            item.question(),
                            item.categories().stream().map(Enum::name).toList(),
                            null,
                            0,
                            null));
        conferences
                .page(caseId, id, Errors.none())
                .who()
                .forEach(one -> participants.add(caseId, id, new ParticipantForm(one.value(), null)));
        return id;
    }

    private static ConferenceForm form(Told told) {
        return new ConferenceForm(
                Formats.date(told.on()),
                told.from(),
                "",
                told.place(),
                told.interpreter(),
                told.language(),
                ConferenceForm.NAMED,
                "OFFICE",
                told.reason(),
                "",
                ConferenceForm.YES,
                "",
                0,
                null);
    }

    /** As who was invited. */
    public void accept(UUID id, String comes) {
        var version = invitations.page(id).invitation().version();
        invitations.answer(id, new ReplyForm("ACCEPTED", comes, version, null));
    }

    /** Writes the minutes and finishes them: whoever may have been there was. */
    public void finish(CaseId caseId, UUID id, Told told) {
        var views = conferences.page(caseId, id, Errors.none()).items();
        for (var i = 0; i < views.size(); i++) {
            var item = views.get(i).item().id();
            var begun = minutes.page(caseId, id, item).form();
            minutes.write(caseId, id, item, written(told.items().get(i), begun.present()));
        }
        minutes.finish(caseId, id, 0, null);
    }

    private static MinutesForm written(Told.Item item, List<String> present) {
        var until = item.until();
        return new MinutesForm(
                item.said(),
                item.decision(),
                item.ownView(),
                item.step(),
                item.step().isEmpty() ? "" : ItemMinutes.PERSON,
                until == null ? "" : Formats.date(until),
                null,
                present,
                0,
                null);
    }

    /**
     * A conference with names in which the person takes part.
     *
     * @param from as it is typed
     * @param interpreter of the code list interpreter_mode
     * @param language of the code list language, or empty
     */
    public record Told(
            Instant planned,
            LocalDate on,
            String from,
            String place,
            String reason,
            String interpreter,
            String language,
            List<Item> items) {

        /** @param until null without a next step, which the person takes herself */
        public record Item(
                String title,
                String question,
                List<ContentCategory> categories,
                String said,
                String ownView,
                String decision,
                String step,
                @Nullable LocalDate until) {}
    }
}
