package de.lotse.casework.deadlines;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new deadline.
 *
 * @param computed what comes out of what was typed; null before the first preview
 */
record DeadlinePage(
        CaseHead head,
        List<Option> rules,
        DeadlineForm form,
        Errors errors,
        @Nullable ComputedDeadline computed) {}
