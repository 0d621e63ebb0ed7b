package de.lotse.casework.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Below how many persons a number is hidden in this municipality. */
@Repository
class Smallest {

    private final JdbcClient jdbc;

    Smallest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 3 to 10; {@value Suppression#DEFAULT} where nothing was set. */
    int here() {
        return jdbc.sql("select smallest from casework.figure_setting")
                .query(Integer.class)
                .optional()
                .orElse(Suppression.DEFAULT);
    }
}
