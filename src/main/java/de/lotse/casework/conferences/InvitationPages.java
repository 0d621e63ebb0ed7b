package de.lotse.casework.conferences;

import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** What the pages of invitations show. */
final class InvitationPages {

    private InvitationPages() {}

    /** @param ended by whom one was invited to what is not shared any more */
    record All(List<Invitation> open, List<String> ended) {}

    record One(Invitation invitation, List<ItemView> items, ReplyForm form, Errors errors) {

        List<Option> answers() {
            return Option.named("casework.conferences.reply.", List.of(Answer.ACCEPTED, Answer.DECLINED));
        }
    }
}
