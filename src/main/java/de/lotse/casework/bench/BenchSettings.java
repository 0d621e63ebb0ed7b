package de.lotse.casework.bench;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param cases how many cases an empty database is filled with; 0 for none */
@ConfigurationProperties("lotse.bench")
record BenchSettings(@DefaultValue("0") int cases) {

    static final int CASES_PER_WORKER = 80;
    static final int NOTES_PER_CASE = 5;
    static final int WORKERS_PER_ORGANISATION = 50;

    int workers() {
        return Math.max(16, (cases + CASES_PER_WORKER - 1) / CASES_PER_WORKER);
    }
}
