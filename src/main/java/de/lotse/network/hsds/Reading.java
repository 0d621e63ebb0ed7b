package de.lotse.network.hsds;

import de.lotse.database.PublicReading;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This feature reads as the public does, whoever asks. */
@Component("hsdsReading")
class Reading {

    private final PublicReading reading;
    private final JdbcClient jdbc;

    Reading(PublicReading reading, @Qualifier(PublicReading.JDBC) JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    <T> T get(Function<JdbcClient, T> work) {
        return reading.get(() -> work.apply(jdbc));
    }
}
