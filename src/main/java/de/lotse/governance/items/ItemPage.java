package de.lotse.governance.items;

import static de.lotse.web.Texts.t;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.meetings.Meeting;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param meeting on whose agenda it stands; null for one that waits
 * @param item null for a new one
 */
record ItemPage(
        Body body,
        @Nullable Meeting meeting,
        @Nullable AgendaItem item,
        ItemForm form,
        int version,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(item == null ? "governance.item.new" : "governance.item.edit");
    }

    String action() {
        return body.path() + "/punkte" + (item == null ? "" : "/" + item.id());
    }

    String back() {
        return ItemService.back(body, meeting);
    }
}
