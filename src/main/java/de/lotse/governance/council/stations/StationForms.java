package de.lotse.governance.council.stations;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of this feature as they are shown. */
interface StationForms {

    /** @param station null for a new one */
    record Place(
            CouncilPaper paper,
            @Nullable Station station,
            StationForm form,
            int version,
            List<Option> bodies,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(station == null ? "governance.council.station.new" : "governance.council.station.edit");
        }

        String action() {
            return station == null ? Station.below(paper.id()) : station.path();
        }

        List<Option> roles() {
            return Option.named("governance.council.role.", StationRole.values());
        }
    }

    record Answer(
            CouncilPaper paper,
            Station station,
            ResultForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {

        List<Option> results() {
            return Option.named("governance.council.result.", Result.values());
        }
    }
}
