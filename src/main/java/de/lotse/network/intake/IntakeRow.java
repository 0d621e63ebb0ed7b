package de.lotse.network.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes or became of one entry of the file.
 *
 * @param number in the order in which they are shown, from 1
 * @param line where it stands in the file; 0 for what is not in it any more
 * @param entity name of its kind; OTHER for what is only kept
 * @param texts how many translations it gets, by the code of the language
 */
record IntakeRow(
        int number,
        int line,
        String entity,
        String externalId,
        String name,
        State state,
        List<String> says,
        List<Question> questions,
        List<Difference> differences,
        Map<String, Integer> texts,
        @Nullable UUID entityId) {

    static final String OTHER = "OTHER";

    IntakeRow {
        says = List.copyOf(says);
        questions = List.copyOf(questions);
        differences = List.copyOf(differences);
        texts = Map.copyOf(texts);
    }

    boolean isOpen() {
        return questions.stream()
                .anyMatch(question -> question.open() && question.answer().isEmpty());
    }

    IntakeRow done(State other, @Nullable UUID entity) {
        return new IntakeRow(
                number, line, this.entity, externalId, name, other, says, questions, differences, texts, entity);
    }

    /** The same, as far as somebody has seen it. */
    boolean isAsShown(IntakeRow other) {
        return withoutEntity().equals(other.withoutEntity());
    }

    private IntakeRow withoutEntity() {
        return new IntakeRow(number, line, entity, externalId, name, state, says, questions, differences, texts, null);
    }

    enum State {
        NEW,
        CHANGE,
        SAME,
        /** Like another one; somebody has to say whether it is the same. */
        DUPLICATE,
        SKIP,
        REFUSED,
        /** None of our entries; only kept. */
        KEPT,
        /** Known from this source, which does not have it any more. */
        GONE,
        MADE,
        CHANGED,
        UNDONE,
        /** Was not taken back, because somebody has worked on it. */
        STAYED
    }
}
