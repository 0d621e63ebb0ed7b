package de.lotse.casework.standin;

import java.time.LocalDate;
import java.util.List;

/** What happened while one was away. */
record MeanwhilePage(Meanwhile.Away away, List<Happened> cases, LocalDate today) {

    boolean full() {
        return cases.stream().mapToInt(one -> one.events().size()).sum() >= Meanwhile.MOST;
    }
}
