package de.lotse.network.liaison;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for one agreement, meeting or request; below a meeting stand its tasks.
 *
 * @param entry which one is edited; null for a new one
 * @param version that the form was filled from
 * @param colleagues who may answer a request
 */
record LiaisonEntryPage(
        LiaisonPartner partner,
        LiaisonKind kind,
        @Nullable LiaisonEntry entry,
        int version,
        LiaisonForm form,
        List<Option> colleagues,
        List<Task> tasks,
        TaskForm task,
        Errors errors,
        List<ConflictRow> conflicts,
        LocalDate today) {

    String title() {
        return kind.words(entry == null ? "new" : "edit");
    }

    String action() {
        return entry == null ? partner.path() + "/" + kind.path() : entry.path();
    }

    boolean hasTasks() {
        return kind == LiaisonKind.MEETING && entry != null;
    }

    String tasksPath() {
        return action() + "/aufgaben";
    }
}
