package de.lotse.governance.minutes;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.governance.meetings.Meeting;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature show. */
interface MinutesPages {

    /**
     * @param view null as long as there are none to be read
     * @param revisions all that she may read, the first first
     * @param approves whether she may approve them
     * @param undecided what has to be decided or deferred before they can be approved
     */
    record One(
            OpenBody open,
            Meeting meeting,
            @Nullable MinutesView view,
            List<Minutes> revisions,
            List<Objection> objections,
            boolean approves,
            boolean begun,
            List<AgendaItem> undecided,
            ObjectionForm form,
            Errors errors) {

        String path() {
            return Minutes.path(meeting.body(), meeting.id());
        }

        boolean isLatest(Minutes minutes) {
            return revisions.getLast().id().equals(minutes.id());
        }

        /** Whether an objection that was accepted stands in no revision yet. */
        boolean isToBeCorrected(Minutes minutes) {
            return objections.stream().anyMatch(one -> one.isToBeWorkedIn(minutes.circulatedAt()));
        }

        List<Option> items() {
            return view == null
                    ? List.of()
                    : view.texts().stream()
                            .map(one -> new Option(one.item().toString(), one.heading()))
                            .toList();
        }
    }

    record Form(
            Body body,
            Meeting meeting,
            Minutes minutes,
            TextsForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {}
}
