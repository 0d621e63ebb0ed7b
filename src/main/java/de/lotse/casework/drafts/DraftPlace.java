package de.lotse.casework.drafts;

import de.lotse.casework.CaseId;
import de.lotse.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form to which a draft belongs and where it is opened. */
record DraftPlace(DraftForm form, String address) {

    private static final int LONGEST = 400;

    /** Ids, codes and words of our own addresses; what somebody typed would have spaces or escapes. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9/_-]+(\\?[A-Za-z0-9=&_-]*)?");

    private static final Pattern OF_A_CASE =
            Pattern.compile("/faelle/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?].*)?");

    /** Throws {@link NotFound} for an address that cannot be one of ours. */
    DraftPlace {
        if (address.length() > LONGEST || !OURS.matcher(address).matches()) throw new NotFound();
    }

    /** As the form names itself; a query that is none of ours is left out, so that the form is opened without it. */
    static DraftPlace of(String form, String address) {
        var ours = OURS.matcher(address).matches();
        return new DraftPlace(DraftForm.of(form), ours ? address : address.replaceFirst("\\?.*", ""));
    }

    /** The address without its query. */
    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    /** The case in which the text is written, if it is one. */
    Optional<CaseId> ofCase() {
        var match = OF_A_CASE.matcher(address);
        return match.matches() ? Optional.of(new CaseId(UUID.fromString(match.group(1)))) : Optional.empty();
    }
}
