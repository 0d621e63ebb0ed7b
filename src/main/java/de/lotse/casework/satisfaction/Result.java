package de.lotse.casework.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was said in a year.
 *
 * @param people how many answered at all
 * @param counts how often each face was chosen
 */
record Result(int year, int people, Map<Question, Map<Face, Integer>> counts, List<String> remarks) {

    /** Width of the picture of one question, in its own units. */
    static final int WIDTH = 1000;

    int count(Question question, Face face) {
        return counts.getOrDefault(question, Map.of()).getOrDefault(face, 0);
    }

    int answered(Question question) {
        return Face.all().stream().mapToInt(face -> count(question, face)).sum();
    }

    /** In percent of those who answered this question, rounded; 0 if nobody did. */
    int share(Question question, Face face) {
        var answered = answered(question);
        return answered == 0 ? 0 : Math.round(100f * count(question, face) / answered);
    }

    /** The parts of the bar of a question, from the best answer to the worst. */
    List<Part> parts(Question question) {
        var parts = new ArrayList<Part>();
        var answered = answered(question);
        var from = 0;
        for (var face : Face.all()) {
            var width = answered == 0 ? 0 : WIDTH * count(question, face) / answered;
            if (width > 0) parts.add(new Part(face, from, width, count(question, face)));
            from += width;
        }
        return parts;
    }

    /** @param from where it begins, and how wide it is, in {@link #WIDTH}ths */
    record Part(Face face, int from, int width, int count) {

        int middle() {
            return from + width / 2;
        }

        /** Its class in the style sheet. */
        String style() {
            return "lotse-face-" + face.points();
        }
    }
}
