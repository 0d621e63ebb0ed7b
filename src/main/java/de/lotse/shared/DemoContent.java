package de.lotse.shared;

import java.util.Comparator;
import java.util.List;

/**
 * Invented content of the demo installation. Each module fills its own tables; what a later module builds on has a lower
 * order.
 */
public interface DemoContent {

    int order();

    /** Fills one demo municipality; runs once, on an empty database, in a scope of its own making. */
    void fill(TenantId tenant);

    static List<DemoContent> inOrder(List<DemoContent> all) {
        return all.stream().sorted(Comparator.comparingInt(DemoContent::order)).toList();
    }
}
