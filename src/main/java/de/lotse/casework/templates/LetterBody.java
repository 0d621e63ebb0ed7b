package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.documents.Letter.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text into the parts of a letter: an empty line ends a paragraph, a hyphen begins a point of a list, ## a heading, and
 * [Unterschrift] alone in a line is the place to sign.
 */
final class LetterBody {

    private static final String POINT = "- ";
    private static final String HEADING = "## ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    private LetterBody() {}

    static List<Block> read(String text) {
        var body = new LetterBody();
        text.lines().map(String::strip).forEach(body::line);
        body.end();
        return List.copyOf(body.blocks);
    }

    private void line(String line) {
        if (line.isEmpty()) end();
        else if (line.startsWith(HEADING)) alone(new Block.Heading(line.substring(HEADING.length())));
        else if (line.equals(Placeholder.SIGNATURE.inBrackets())) alone(signature());
        else if (line.startsWith(POINT)) point(line.substring(POINT.length()));
        else {
            if (!points.isEmpty()) end();
            lines.add(line);
        }
    }

    private void point(String text) {
        if (!lines.isEmpty()) end();
        points.add(text);
    }

    private void alone(Block block) {
        end();
        blocks.add(block);
    }

    private void end() {
        if (!lines.isEmpty()) blocks.add(new Block.Paragraph(List.copyOf(lines)));
        if (!points.isEmpty()) blocks.add(new Block.Bullets(List.copyOf(points)));
        lines.clear();
        points.clear();
    }

    private static Block signature() {
        return new Block.Signature(List.of(t("casework.templates.signature")));
    }
}
