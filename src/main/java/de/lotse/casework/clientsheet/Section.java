package de.lotse.casework.clientsheet;

import java.util.List;

/**
 * One question and its answer.
 *
 * @param before sentences above the entries
 * @param after sentences below them
 */
record Section(String title, List<String> before, List<Entry> entries, List<String> after) {}
