package de.lotse.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A step of setting up a municipality, contributed by its module as a bean. Whether it is done is seen from what is there, so that it does
 * not matter on which way somebody got it done.
 *
 * @param order in tens, the way in which they build on each other
 * @param href where it is done; null where only the operator of the installation can
 * @param key begin of its texts, with a dot at the end: {@code title}, {@code what}, {@code works} when it is done, {@code fails} while it is not
 * @param needed whether work cannot begin without it
 * @param stand asked inside a transaction of the municipality
 */
public record SetupStep(int order, @Nullable String href, String key, boolean needed, Supplier<Stand> stand) {

    /** @param text what there is, in a few words; empty if there is nothing to say */
    public record Stand(boolean done, String text) {}
}
