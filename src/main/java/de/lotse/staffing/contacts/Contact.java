package de.lotse.staffing.contacts;

import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.UnitState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is responsible.
 *
 * @param holders none while the post is vacant
 * @param planned from when on it is to be filled, if that is planned
 * @param instead who leads the unit meanwhile, empty unless it is vacant
 */
record Contact(
        Post post,
        PostState state,
        UUID unitId,
        UnitState unit,
        List<Colleague> holders,
        @Nullable LocalDate planned,
        List<Colleague> instead) {}
