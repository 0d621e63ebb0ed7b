package de.lotse.network.intake;

import de.lotse.network.intake.drafts.Proposal;
import de.lotse.network.intake.drafts.Proposal.Topic;
import java.util.Arrays;
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

    /**
     * The answers of a form. A box without a tick is not sent, so that the form also names what it showed.
     *
     * @param typed with other fields of the form, which are no answers
     */
    static Map<String, String> typed(Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        Arrays.stream(typed.getOrDefault("gezeigt", "").split(" ", -1))
                .filter(Decisions::isQuestion)
                .forEach(key -> answers.put(key, NO));
        typed.forEach((key, value) -> {
            if (isQuestion(key) && value.length() <= 60) answers.put(key, value);
        });
        return answers;
    }

    private static boolean isQuestion(String key) {
        return key.matches("(gleich|vorschlag-(COORDINATES|UMLAUT))-[0-9a-f]{20}");
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
