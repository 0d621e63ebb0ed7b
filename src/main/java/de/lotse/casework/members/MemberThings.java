package de.lotse.casework.members;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature knows of single members, for the page that shows all of it by member; contributed as a bean. */
public interface MemberThings {

    /** In tens. */
    int order();

    /** Message key of what they are called together. */
    String titleKey();

    /** Where the whole of it stands: the last part of the address. */
    String tab();

    /** In the order in which they are to be read. Runs in the transaction of the page. */
    List<About> of(CaseHead head);

    /** @param member of the household by its id there; null: the whole household */
    record About(@Nullable UUID member, CaseCard.Line line) {}
}
