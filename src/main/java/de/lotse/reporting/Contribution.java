package de.lotse.reporting;

import java.util.List;

/**
 * How many of the counted come from one contributor and have these codes.
 *
 * @param codes one for each dimension of the family, in its order; coarse, and never a name or a text
 * @param contributor who contributed them: the case worker, or the organisation where no worker is known. Only whether two are the same is
 *     looked at; the id is neither kept nor answered
 * @param count at least 1
 */
public record Contribution(List<String> codes, String contributor, int count) {

    public Contribution {
        codes = List.copyOf(codes);
        if (count < 1) throw new IllegalArgumentException("a contribution of " + count);
    }
}
