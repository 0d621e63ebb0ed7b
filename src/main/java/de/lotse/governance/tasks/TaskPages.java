package de.lotse.governance.tasks;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature show. */
interface TaskPages {

    /** @param mayEnd whether she may say that it is done */
    record One(OpenBody open, BodyTask task, boolean mayEnd) {

        LocalDate today() {
            return open.today();
        }
    }

    /** @param task null for a new one */
    record Form(
            Body body,
            @Nullable BodyTask task,
            TaskForm form,
            int version,
            List<Option> owners,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(task == null ? "governance.task.new" : "governance.task.edit");
        }

        String action() {
            return task == null ? body.path() + "/aufgaben" : task.path() + "/angaben";
        }

        String back() {
            return task == null ? body.path() : task.path();
        }
    }
}
