package de.lotse.network.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line about opening hours consists of. */
sealed interface Token {

    /** One weekday, or several that one word names ({@code täglich}). */
    record Days(List<DayOfWeek> days) implements Token {}

    /** @param spelled whether it is a word, such as {@code zweiten}, which may also mean every second week */
    record Ordinal(int number, boolean spelled) implements Token {}

    record InMonth() implements Token {}

    record Every(int interval, Schedule.Freq freq) implements Token {}

    /** @param time absent for 24 o'clock */
    record Clock(@Nullable LocalTime time, String text) implements Token {}

    record AllDay() implements Token {}

    record Date(LocalDate day) implements Token {}

    record Dash() implements Token {}

    record From() implements Token {}

    record And() implements Token {}

    record Comma() implements Token {}

    record Only() implements Token {}

    record ByAppointment() implements Token {}

    record Closed() implements Token {}

    record Way(Attending attending) implements Token {}

    record Remark(String words) implements Token {}

    /** What cannot be taken as it is, with the message that says so. */
    record Unclear(String message) implements Token {}
}
