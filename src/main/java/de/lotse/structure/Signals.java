package de.lotse.structure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes structural signals from cases in. Which case one came from stays with whoever gives it: the id answered here is kept by casework
 * beside the case and dies with it.
 */
public interface Signals {

    UUID give(NewSignal signal);

    /** For which month a signal about this day counts: its own, or the present one where the numbers of its quarter are made already. */
    YearMonth monthOf(LocalDate about);

    /** Takes own organisation's signal back; nothing happens for one that is gone. */
    void takeBack(UUID signal);

    /**
     * Adds what was written with it, after a second person of the organisation has read it.
     *
     * @param text up to 1,000 characters
     * @param author who wrote it; another than the acting person
     */
    void addText(UUID signal, String text, UUID author);

    /** What became of own organisation's signals, by signal; without those of which nothing became yet. */
    Map<UUID, List<Story>> stories(Collection<UUID> signals);

    /** Which steps the themes of own organisation's signals have taken, by signal; without those of which nothing became yet. */
    Map<UUID, List<Milestone>> milestones(Collection<UUID> signals);

    /**
     * A step of a theme that whoever gave signals to it wants to know of.
     *
     * @param number the how manieth of its kind, from 1 in the order in which they were recorded: what was deferred may be accepted later
     */
    record Milestone(UUID theme, Kind kind, int number, LocalDate on) {

        /** What happened. */
        public enum Kind {
            DECIDED,
            IMPLEMENTED,
            CLOSED
        }
    }

    /**
     * A theme that a signal belongs to.
     *
     * @param stage where it stands, in words
     * @param path its page
     * @param news what was last decided or done, in a sentence; empty where nothing was
     * @param steps what it led to so far: a decision, an agreement, an effect
     */
    record Story(UUID theme, String title, String stage, String news, String path, List<Step> steps) {}

    /**
     * What a theme has reached.
     *
     * @param text in words
     * @param path where it stands on the page of the theme
     */
    record Step(String text, String path) {}
}
