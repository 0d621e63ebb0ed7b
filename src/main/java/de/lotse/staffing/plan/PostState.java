package de.lotse.staffing.plan;

import java.util.UUID;

/**
 * A post or a function as it is for some days.
 *
 * @param share of full time in hundredths, from 1 to 100; 0 for a function
 * @param leads whether whoever holds it leads the unit
 * @param topics what she is asked about, may be empty
 * @param funding what it is paid from, may be empty
 * @param employer who pays, empty where it is the municipality itself; such as the Land for a seconded teacher
 */
public record PostState(
        UUID id,
        Span valid,
        UUID unit,
        String title,
        int share,
        boolean leads,
        String topics,
        String funding,
        String employer)
        implements Dated<PostState> {

    @Override
    public PostState during(Span days) {
        return anew(id, days);
    }

    @Override
    public PostState anew(UUID newId, Span days) {
        return new PostState(newId, days, unit, title, share, leads, topics, funding, employer);
    }
}
