package de.lotse.network.hsds;

import java.util.List;
import java.util.Map;

/** What somebody has asked for, checked, not read yet. */
interface Wanted {

    /** One page in its envelope. */
    Map<String, Object> page();

    /** The n-th {@link Lines#BATCH} of all, counted from 0; fewer at the end. */
    List<Map<String, Object>> batch(int n);
}
