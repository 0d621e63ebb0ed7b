package de.lotse.casework.wordings;

import de.lotse.consent.ConsentText;
import java.util.ArrayList;
import java.util.List;

/** A part of the text that was explained: a heading, a paragraph, or the points of a list. */
public sealed interface TextBlock {

    record Heading(String text) implements TextBlock {}

    record Paragraph(String text) implements TextBlock {}

    record Points(List<String> points) implements TextBlock {}

    static List<TextBlock> of(ConsentText text) {
        var blocks = new ArrayList<TextBlock>();
        var points = new ArrayList<String>();
        for (var line : text.body().lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                points.add(line.substring(2));
                continue;
            }
            endList(points, blocks);
            if (line.startsWith("# ")) blocks.add(new Heading(line.substring(2)));
            else if (!line.isEmpty()) blocks.add(new Paragraph(line));
        }
        endList(points, blocks);
        return List.copyOf(blocks);
    }

    private static void endList(List<String> points, List<TextBlock> blocks) {
        if (!points.isEmpty()) blocks.add(new Points(List.copyOf(points)));
        points.clear();
    }
}
