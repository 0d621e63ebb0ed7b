package de.lotse.casework.satisfaction;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody ticked and wrote, each a name of {@link Face} or empty. */
record AnswerForm(
        String heard,
        String understood,
        String helped,
        String overall,
        String remark,
        @Nullable UUID _once) {

    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "", null);
    static final int LONGEST = 2_000;

    AnswerForm {
        heard = heard == null ? "" : heard;
        understood = understood == null ? "" : understood;
        helped = helped == null ? "" : helped;
        overall = overall == null ? "" : overall;
        remark = remark == null ? "" : remark.strip();
    }

    String value(Question question) {
        return switch (question) {
            case HEARD -> heard;
            case UNDERSTOOD -> understood;
            case HELPED -> helped;
            case OVERALL -> overall;
        };
    }

    boolean isEmpty() {
        return faces().isEmpty() && remark.isEmpty();
    }

    boolean isTooLong() {
        return remark.length() > LONGEST;
    }

    /** Without the questions that were left out. */
    Map<Question, Face> faces() {
        var faces = new EnumMap<Question, Face>(Question.class);
        for (var question : Question.values()) Face.of(value(question)).ifPresent(face -> faces.put(question, face));
        return faces;
    }
}
