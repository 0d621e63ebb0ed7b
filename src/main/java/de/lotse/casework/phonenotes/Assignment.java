package de.lotse.casework.phonenotes;

import de.lotse.casework.CaseId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was chosen in the list of cases and inquiries. */
sealed interface Assignment {

    Pattern CHOICE = Pattern.compile("(case|inquiry):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    record ToCase(CaseId caseId) implements Assignment {}

    record ToInquiry(UUID inquiry) implements Assignment {}

    record Later() implements Assignment {}

    /** Later, as long as nothing was chosen that can be read. */
    static Assignment of(@Nullable String choice) {
        var match = CHOICE.matcher(choice == null ? "" : choice);
        if (!match.matches()) return new Later();
        var id = UUID.fromString(match.group(2));
        return match.group(1).equals("case") ? new ToCase(new CaseId(id)) : new ToInquiry(id);
    }

    static String choice(CaseId caseId) {
        return "case:" + caseId.value();
    }

    static String choiceOfInquiry(UUID inquiry) {
        return "inquiry:" + inquiry;
    }
}
