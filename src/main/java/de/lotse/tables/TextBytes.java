package de.lotse.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text in a file that does not say how it is written: byte order mark, else UTF-8 if it is that strictly, else Windows-1252. */
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextBytes() {}

    public static String decode(byte[] content) {
        if (starts(content, 0xef, 0xbb, 0xbf)) return text(content, 3, StandardCharsets.UTF_8);
        if (starts(content, 0xff, 0xfe)) return text(content, 2, StandardCharsets.UTF_16LE);
        if (starts(content, 0xfe, 0xff)) return text(content, 2, StandardCharsets.UTF_16BE);
        if (content.length > 3 && content[1] == 0 && content[3] == 0)
            return text(content, 0, StandardCharsets.UTF_16LE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            return text(content, 0, WINDOWS);
        }
    }

    private static String text(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean starts(byte[] content, int... mark) {
        for (var i = 0; i < mark.length; i++) if (i >= content.length || (content[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
