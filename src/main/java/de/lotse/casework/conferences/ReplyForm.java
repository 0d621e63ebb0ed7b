package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody comes, and who. */
record ReplyForm(
        String answer, String comes, int version, @Nullable UUID _once) {

    static final int LONGEST = 300;

    ReplyForm {
        answer = ConferenceForm.typed(answer);
        comes = ConferenceForm.typed(comes);
    }

    static ReplyForm of(Invitation known) {
        var answer = known.answer() == Answer.OPEN ? "" : known.answer().name();
        return new ReplyForm(answer, known.comes(), known.version(), null);
    }

    Errors check() {
        var errors = Errors.none();
        if (!answer.equals("ACCEPTED") && !answer.equals("DECLINED"))
            errors.reject("answer", t("casework.conferences.answer.empty"));
        if (answer.equals("ACCEPTED") && comes.isEmpty()) errors.reject("comes", t("casework.conferences.comes.empty"));
        if (comes.length() > LONGEST) errors.reject("comes", t("web.reading.long", LONGEST, comes.length()));
        return errors;
    }
}
