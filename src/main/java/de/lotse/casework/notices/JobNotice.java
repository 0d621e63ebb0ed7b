package de.lotse.casework.notices;

import java.util.UUID;
import java.util.function.Function;

/**
 * What whoever began long work is told when it ends; contributed by the feature as a bean.
 *
 * @param kind of work, as it is started
 * @param doneKey message key of one sentence
 * @param brokenKey message key of one sentence for work that broke off
 * @param path the page with its result
 */
public record JobNotice(String kind, String doneKey, String brokenKey, Function<UUID, String> path) {}
