package de.lotse.network.intake;

import de.lotse.network.intake.drafts.Proposal.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums over all rows.
 *
 * @param open rows about which somebody has to decide
 * @param proposals how many repairs there are of each kind
 * @param accepted how many of them are accepted
 * @param texts how many translations come, by the code of the language
 */
record Sums(int open, Map<Topic, Integer> proposals, Map<Topic, Integer> accepted, Map<String, Integer> texts) {

    static Sums of(List<IntakeRow> rows) {
        var proposals = new EnumMap<Topic, Integer>(Topic.class);
        var accepted = new EnumMap<Topic, Integer>(Topic.class);
        for (var topic : Topic.values()) {
            var those = rows.stream()
                    .flatMap(row -> row.questions().stream())
                    .filter(question -> question.key().startsWith(Decisions.prefix(topic)))
                    .toList();
            proposals.put(topic, those.size());
            accepted.put(topic, (int) those.stream().filter(Question::isYes).count());
        }
        var texts = new TreeMap<String, Integer>();
        rows.forEach(row -> row.texts().forEach((language, count) -> texts.merge(language, count, Integer::sum)));
        return new Sums((int) rows.stream().filter(IntakeRow::isOpen).count(), proposals, accepted, texts);
    }
}
