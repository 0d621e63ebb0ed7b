package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say which topic a word of another directory is here; the answer holds for every later file from there. */
@Service
@Transactional
class TopicService {

    private static final String LIST = "offer_topic";
    private static final String NO_TOPIC = "-"; // of the form
    private static final String WORD = "wort-";
    private static final String TOPIC = "thema-";

    private final Intakes intakes;
    private final ImportTopics topics;
    private final IntakeRuns runs;
    private final Codes codes;
    private final Clock clock;

    TopicService(Intakes intakes, ImportTopics topics, IntakeRuns runs, Codes codes, Clock clock) {
        this.intakes = intakes;
        this.topics = topics;
        this.runs = runs;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A word of the source.
     *
     * @param word its field in the form, as the topic
     * @param value the topic as it was chosen; empty as long as nobody has
     */
    record Asked(String word, String text, String topic, String value) {}

    /** What is unknown in this file, and what was said before. */
    List<Asked> asked(Intake intake) {
        var values = new LinkedHashMap<String, String>();
        intake.unknownTopics().forEach(word -> values.put(word, ""));
        topics.of(intake.sourceId())
                .forEach((word, topic) -> values.put(word, topic.equals(ImportTopics.NONE) ? NO_TOPIC : topic));
        var asked = new ArrayList<Asked>();
        values.forEach((word, value) -> asked.add(new Asked(WORD + asked.size(), word, TOPIC + asked.size(), value)));
        return asked;
    }

    List<Option> options() {
        var options = new ArrayList<>(Option.of(codes.options(LIST, today())));
        options.add(new Option(NO_TOPIC, t("network.intake.topics.nothing")));
        return options;
    }

    /** Then everything is checked anew. Throws {@link Conflict} while the file is at work. */
    void assign(UUID id, Map<String, String> typed) {
        DirectoryRights.requireEditor();
        var intake = intakes.get(id);
        if (intake.state() != State.CHECKED) throw new Conflict(intake.path());
        asked(intake).forEach(one -> typed.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(WORD) && field.getValue().equals(one.text()))
                .map(field -> typed.getOrDefault(TOPIC + field.getKey().substring(WORD.length()), ""))
                .findFirst()
                .ifPresent(topic -> say(intake.sourceId(), one.text(), topic)));
        runs.begin(id, State.CHECKING, State.CHECKED);
    }

    private void say(UUID source, String word, String topic) {
        if (topic.equals(NO_TOPIC)) topics.put(source, word, ImportTopics.NONE);
        else if (codes.isValid(LIST, topic, today())) topics.put(source, word, topic);
        else topics.forget(source, word);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
