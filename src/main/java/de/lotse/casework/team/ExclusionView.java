package de.lotse.casework.team;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is kept out of a case, and the form for one more.
 *
 * @param path of the form; below it each exclusion is ended
 */
record ExclusionView(String path, List<Row> rows, List<Option> choices, ExclusionForm form, Errors errors) {

    record Row(UUID id, String whom, String reason, String by, Instant at) {}
}
