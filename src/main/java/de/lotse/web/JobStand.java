package de.lotse.web;

/** How far a job of {@link Jobs} is. Neither running nor finished: it failed or was cut off, and may be started again. */
public record JobStand(boolean running, boolean finished, int done, int total) {

    /** Where no job is known. */
    public static final JobStand NOT_BEGUN = new JobStand(false, false, 0, 0);
}
