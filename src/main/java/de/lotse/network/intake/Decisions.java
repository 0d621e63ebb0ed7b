package de.lotse.network.intake;

import de.lotse.network.intake.drafts.Proposal;
import de.lotse.network.intake.drafts.Proposal.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody decided about a file.
 *
 * @param answers by the key of the question
 */
record Decisions(Map<String, String> answers) {

    static final String YES = "ja";
    static final String NO = "nein";

    Decisions {
        answers = Map.copyOf(answers);
    }

    static Decisions none() {
        return new Decisions(Map.of());
    }

    Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question)).filter(answer -> !answer.isEmpty());
    }

    Decisions with(Map<String, String> more) {
        var all = new HashMap<>(answers);
        all.putAll(more);
        return new Decisions(all);
    }

    /** All proposals of a topic at once; what was said of single ones is forgotten. */
    Decisions forAll(Topic topic, String answer) {
        var all = new HashMap<>(answers);
        all.keySet().removeIf(key -> key.startsWith(prefix(topic)));
        all.put("alle-" + topic, answer);
        return new Decisions(all);
    }

    boolean accepts(Proposal proposal, String question, Collection<String> before) {
        var answer = answer(question).or(() -> answer("alle-" + proposal.topic()));
        return answer.map(YES::equals).orElse(proposal.topic().preset() || before.contains(proposal.key()));
    }

    static String prefix(Topic topic) {
        return "vorschlag-" + topic + "-";
    }
}
